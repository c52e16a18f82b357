import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { EntriesDialog, type Opened } from '../views/EntriesDialog.js';
import { BudgetChart } from './BudgetChart.js';
import { useLines } from './budgets.queries.js';
import { Lines } from './Lines.js';
import { WithoutLine } from './WithoutLine.js';

/** Lines by years: what may be spent, what is taken, what is free; on any past day. */
export const LinesPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const asOf = useAsOf();
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Page title={t('budgets.title')} lead={t('budgets.lead')}>
      <AsOfBar />
      <Loaded query={useLines(id, asOf)}>
        {(view) => (
          <>
            {view.lines.length === 0 ? (
              <NoLines ownerId={id} past={Boolean(asOf)} />
            ) : (
              <>
                <BudgetChart view={view} />
                <Lines view={view} asOf={asOf} onOpen={setOpened} />
              </>
            )}
            <WithoutLine view={view} asOf={asOf} onOpen={setOpened} />
          </>
        )}
      </Loaded>
      {opened && <EntriesDialog opened={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
};

const NoLines = ({ ownerId, past }: { ownerId: string; past: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('budgets.none')} text={t(past ? 'budgets.nonePast' : 'budgets.noneHelp')}>
      <Link className="utrecht-link utrecht-link--html-a" to="/funders/$partyId/imports" params={{ partyId: ownerId }}>
        {t('budgets.toImport')}
      </Link>
    </EmptyState>
  );
};
