import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing, useHolds } from '../frame/acting-for.js';
import { PledgeHelpDialog } from './PledgeHelpDialog.js';

/** For who may promise something for a party other than this initiative: the way to do so. */
export const PledgeHelp = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const { me } = useActing();
  const [asking, setAsking] = useState(false);
  const givers = me.memberships.filter(
    ({ partyId }) => partyId !== initiativeId && holds(partyId, 'decider', 'accountHolder', 'signer', 'admin'),
  );
  if (givers.length === 0) return null;
  return (
    <div className="actions">
      <Button appearance="primary-action-button" onClick={() => setAsking(true)}>
        {t('pledges.help.open')}
      </Button>
      {asking && <PledgeHelpDialog initiativeId={initiativeId} givers={givers} onClose={() => setAsking(false)} />}
    </div>
  );
};
