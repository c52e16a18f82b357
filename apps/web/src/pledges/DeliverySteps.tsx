import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/planned.js';
import { useActing } from '../frame/acting-for.js';
import { useIsOwn } from '../frame/address.js';
import { day } from '../language/format.js';
import { DeliveryDialog } from './DeliveryDialog.js';

/** The next step towards delivered: the giver reports, the receiver confirms. */
export const DeliverySteps = ({ pledge }: { pledge: PledgeView }) => {
  const { t } = useTranslation();
  const { me } = useActing();
  const isReceiver = useIsOwn();
  const isGiver = me.parties.some(({ partyId }) => partyId === pledge.giverId);
  const [asking, setAsking] = useState<'_confirm-delivery' | '_report-delivery' | null>(null);
  const closed = pledge.kind === 'money' || pledge.deliveredOn || pledge.status === 'withdrawn';
  if (closed) return null;
  return (
    <>
      {pledge.reportedOn && (
        <p className="hint">{t('pledges.reported', { who: pledge.giverName, date: day(pledge.reportedOn) })}</p>
      )}
      {isReceiver && (
        <Button
          appearance={pledge.reportedOn ? 'primary-action-button' : 'secondary-action-button'}
          onClick={() => setAsking('_confirm-delivery')}
        >
          {t('pledges.confirm')}
        </Button>
      )}
      {isGiver && !pledge.reportedOn && (
        <Button appearance="secondary-action-button" onClick={() => setAsking('_report-delivery')}>
          {t('pledges.report')}
        </Button>
      )}
      {asking && <DeliveryDialog pledge={pledge} step={asking} onClose={() => setAsking(null)} />}
    </>
  );
};
