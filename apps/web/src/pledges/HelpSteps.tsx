import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpView } from '../api/views.js';
import { useHolds } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { usePartyName } from '../parties/names.js';
import { DeliveryDialog } from './DeliveryDialog.js';
import { WithdrawHelp } from './WithdrawHelp.js';

type Asking = 'confirm' | 'report' | 'withdraw' | null;

/** The next step towards delivered: the giver reports, the receiver confirms; the giver may take it back with a reason. */
export const HelpSteps = ({ help }: { help: HelpView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const [asking, setAsking] = useState<Asking>(null);
  const giver = usePartyName(help.giverId);
  if (!['promised', 'reported'].includes(help.status)) return null;
  const isReported = help.status === 'reported';
  const mayConfirm = holds(help.initiativeId, 'member', 'editor', 'signer', 'coordinator');
  const mayReport = holds(help.giverId, 'decider', 'accountHolder', 'signer', 'member') && !isReported;
  const mayWithdraw = holds(help.giverId, 'decider', 'accountHolder', 'signer');
  return (
    <>
      {isReported && help.deliveredOn && (
        <p className="hint">
          {mayConfirm
            ? t('pledges.reported', { who: giver, date: day(help.deliveredOn) })
            : t('pledges.reportedAlready', { date: day(help.deliveredOn) })}
        </p>
      )}
      {(mayConfirm || mayReport || mayWithdraw) && (
        <div className="actions">
          {mayConfirm && (
            <Button
              appearance={isReported ? 'primary-action-button' : 'secondary-action-button'}
              onClick={() => setAsking('confirm')}
            >
              {t('pledges.confirm')}
              <About help={help} />
            </Button>
          )}
          {mayReport && (
            <Button appearance="secondary-action-button" onClick={() => setAsking('report')}>
              {t('pledges.report')}
              <About help={help} />
            </Button>
          )}
          {mayWithdraw && (
            <Button appearance="subtle-button" onClick={() => setAsking('withdraw')}>
              {t('pledges.withdraw')}
              <About help={help} />
            </Button>
          )}
        </div>
      )}
      {asking === 'withdraw' && <WithdrawHelp help={help} onClose={() => setAsking(null)} />}
      {(asking === 'confirm' || asking === 'report') && (
        <DeliveryDialog help={help} step={asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
};

// So that a list of buttons read out tells one from the other.
const About = ({ help: { description } }: { help: HelpView }) => (
  <span className="hidden">{`: ${description ?? ''}`}</span>
);
