import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/views.js';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { EntriesDialog } from '../views/EntriesDialog.js';
import { type Open, useOpened } from '../views/opened.js';
import { BudgetChart } from './BudgetChart.js';
import { useLines } from './budgets.queries.js';
import { LineActions } from './LineActions.js';
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
            {view.lines.length + view.withoutLine.length > 0 && <WithoutLine view={view} onOpen={open} />}
          </>
        )}
      </Loaded>
      <EntriesDialog opened={opened} onClose={close} />
    </Page>
  );
};

const OnLines = ({ view, past, onOpen }: { view: LinesView; past: boolean; onOpen: Open }) => {
  if (view.lines.length === 0) return past ? <NoLinesThen view={view} /> : <NoLines view={view} />;
  return (
    <>
      {view.years.length > 0 && <BudgetChart view={view} />}
      {!past && <LineActions view={view} />}
      <Lines view={view} onOpen={onOpen} />
    </>
  );
};

const NoLines = ({ view }: { view: LinesView }) => {
  const { t } = useTranslation();
  const mayOpen = useHolds()(view.funderId, 'finance', 'admin');
  return (
    <EmptyState title={t('budgets.none')} text={mayOpen ? t('budgets.noneHelp') : t('budgets.noneHelpOthers')}>
      <LineActions view={view} />
    </EmptyState>
  );
};

const NoLinesThen = ({ view: { asOf } }: { view: LinesView }) => {
  const { t } = useTranslation();
  return <EmptyState title={t('budgets.noneThen', { date: day(asOf) })} text={t('budgets.nonePast')} />;
};
