import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { EntriesDialog, type Opened } from './EntriesDialog.js';
import { useYearMatrix } from './views.queries.js';
import { YearMatrix } from './YearMatrix.js';

/** Parties by years of one initiative, on any past day; every number opens. */
export const YearsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const asOf = useAsOf();
  const party = useParty(id);
  const matrix = useYearMatrix(id, asOf);
  const [opened, setOpened] = useState<Opened | null>(null);
  const crumbs = [{ name: party.data?.name ?? '', to: `/initiatives/${id}` }];
  return (
    <Page title={t('views.years.title')} lead={t('views.years.lead')} crumbs={crumbs}>
      <AsOfBar />
      <Loaded query={matrix}>
        {(view) =>
          view.parties.length === 0 ? (
            <EmptyState
              title={t('views.years.none')}
              text={t(asOf ? 'views.years.nonePast' : 'views.years.noneHelp')}
            />
          ) : (
            <YearMatrix view={view} asOf={asOf} onOpen={setOpened} />
          )
        }
      </Loaded>
      {opened && <EntriesDialog opened={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
};
