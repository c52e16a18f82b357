import { useTranslation } from 'react-i18next';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { Endings } from './Endings.js';
import { EntriesDialog } from './EntriesDialog.js';
import { useOpened } from './opened.js';
import { Portfolio } from './Portfolio.js';
import { usePortfolio } from './views.queries.js';

/** A funder's pledges over the years, and what ends soon. */
export const PortfolioPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const asOf = useAsOf();
  const { opened, open, close } = useOpened();
  return (
    <Page title={t('views.portfolio.title')} lead={t('views.portfolio.lead')}>
      <AsOfBar />
      <Loaded query={usePortfolio(id, asOf)}>
        {(view) =>
          view.rows.length === 0 ? (
            <NoPledges funderId={id} past={Boolean(asOf)} />
          ) : (
            <>
              <Endings view={view} />
              <Portfolio view={view} onOpen={open} />
            </>
          )
        }
      </Loaded>
      <EntriesDialog opened={opened} onClose={close} />
    </Page>
  );
};

const NoPledges = ({ funderId, past }: { funderId: string; past: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('views.portfolio.none')}
      text={past ? t('views.portfolio.nonePast') : t('views.portfolio.noneHelp')}
    >
      {!past && <ButtonLink to={`/funders/${funderId}/reviews`}>{t('views.portfolio.toReviews')}</ButtonLink>}
    </EmptyState>
  );
};
