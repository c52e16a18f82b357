import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/views.js';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { EntriesDialog } from '../views/EntriesDialog.js';
import { type Open, useOpened } from '../views/opened.js';
import { BudgetChart } from './BudgetChart.js';
import { useLines } from './budgets.queries.js';
import { Lines } from './Lines.js';
import { WithoutLine } from './WithoutLine.js';

/** Lines by years: what may be spent, what is taken, what is free; on any past day. */
export const LinesPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { opened, open, close } = useOpened();
  return (
    <Page title={t('budgets.title')} lead={t('budgets.lead')}>
      <AsOfBar />
      <Loaded query={useLines(usePartyId(), asOf)}>
        {(view) => (
          <>
            <OnLines view={view} past={Boolean(asOf)} onOpen={open} />
            <WithoutLine view={view} onOpen={open} />
          </>
        )}
      </Loaded>
      <EntriesDialog opened={opened} onClose={close} />
    </Page>
  );
};

const OnLines = ({ view, past, onOpen }: { view: LinesView; past: boolean; onOpen: Open }) => {
  if (view.lines.length === 0) return <NoLines funderId={view.funderId} past={past} />;
  return (
    <>
      {view.years.length > 0 && <BudgetChart view={view} />}
      <Lines view={view} onOpen={onOpen} />
    </>
  );
};

const NoLines = ({ funderId, past }: { funderId: string; past: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('budgets.none')} text={past ? t('budgets.nonePast') : t('budgets.noneHelp')}>
      {!past && <ButtonLink to={`/funders/${funderId}/imports`}>{t('budgets.toImport')}</ButtonLink>}
    </EmptyState>
  );
};
