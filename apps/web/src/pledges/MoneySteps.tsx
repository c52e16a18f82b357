import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/views.js';
import { useHolds } from '../frame/acting-for.js';
import { AmendDialog } from './AmendDialog.js';
import { PayDialog } from './PayDialog.js';
import { PlanInstalmentDialog } from './PlanInstalmentDialog.js';
import { ProvisoDialog } from './ProvisoDialog.js';
import { SettleDialog } from './SettleDialog.js';
import { type Step, stepsOf } from './steps.js';

const dialogs = {
  plan: PlanInstalmentDialog,
  pay: PayDialog,
  settle: SettleDialog,
  amend: AmendDialog,
  proviso: ProvisoDialog,
} as const;

/** What the funder's people may do with a pledge now, each by their role. */
export const MoneySteps = ({ pledge }: { pledge: PledgeView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const [asking, setAsking] = useState<Step | null>(null);
  const steps = stepsOf(pledge, {
    decides: holds(pledge.funderId, 'decider'),
    pays: holds(pledge.funderId, 'finance'),
  });
  if (steps.length === 0) return null;
  const Asked = asking && dialogs[asking];
  return (
    <details className="fold">
      <summary>{t('pledges.steps')}</summary>
      <div className="actions">
        {steps.map((step) => (
          <Button key={step} appearance="secondary-action-button" onClick={() => setAsking(step)}>
            {t(`pledges.${step}.open`)}
          </Button>
        ))}
      </div>
      {Asked && <Asked pledge={pledge} onClose={() => setAsking(null)} />}
    </details>
  );
};
