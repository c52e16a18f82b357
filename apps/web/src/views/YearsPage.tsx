import { useTranslation } from 'react-i18next';
import type { YearMatrixView } from '../api/views.js';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useActing } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { EntriesDialog } from './EntriesDialog.js';
import { useOpened } from './opened.js';
import { useYearMatrix } from './views.queries.js';
import { YearMatrix } from './YearMatrix.js';

/** Parties by years of one initiative, on any past day; every number opens. */
export const YearsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const asOf = useAsOf();
  const party = useParty(id);
  const matrix = useYearMatrix(id, asOf);
  const { opened, open, close } = useOpened();
  const tellsAll = useTakesPart(id, matrix.data);
  const crumbs = [{ name: party.data?.name ?? '…', to: `/initiatives/${id}` }];
  return (
    <Page title={t('views.years.title')} lead={t('views.years.lead')} crumbs={crumbs}>
      <AsOfBar />
      <Loaded query={matrix}>
        {(view) =>
          view.parties.length === 0 ? <NothingYet past={Boolean(asOf)} /> : <YearMatrix view={view} onOpen={open} />
        }
      </Loaded>
      {tellsAll && (
        <div className="toolbar">
          <ButtonLink to={`/initiatives/${id}/timeline`}>{t('views.timeline.open')}</ButtonLink>
        </div>
      )}
      <EntriesDialog opened={opened} onClose={close} />
    </Page>
  );
};

// All that happened is told to those who take part, and to nobody else.
const useTakesPart = (id: string, view?: YearMatrixView): boolean => {
  const { me } = useActing();
  const parties = [id, ...(view?.parties ?? []).map(({ partyId }) => partyId)];
  return me.memberships.some(({ partyId }) => parties.includes(partyId));
};

const NothingYet = ({ past }: { past: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('views.years.none')} text={past ? t('views.years.nonePast') : t('views.years.noneHelp')} />
  );
};
