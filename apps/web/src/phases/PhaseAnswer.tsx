import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { SeatAtTableView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { ObjectDialog } from './ObjectDialog.js';

type Props = { initiativeId: string; seat: SeatAtTableView; name: string };

/** Agrees on behalf of a party, objects with a reason, or takes an objection back. */
export const PhaseAnswer = ({ initiativeId, seat: { partyId, said }, name }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [objecting, setObjecting] = useState(false);
  const agree = useAsk('/phases/{id}/_agree-phase', () => tell(t('phases.agreed')));
  const withdraw = useAsk('/phases/{id}/_withdraw-objection', () => tell(t('phases.objectionWithdrawn')));
  const asked = { id: initiativeId, body: { partyId } };
  if (said === 'agreed') return null;
  return (
    <div className="stack">
      <ErrorSummary problem={agree.error ?? withdraw.error} />
      <div className="actions">
        <Button appearance="primary-action-button" busy={agree.isPending} onClick={() => agree.mutate(asked)}>
          {t('phases.agree', { name })}
        </Button>
        {said === null && (
          <Button appearance="secondary-action-button" onClick={() => setObjecting(true)}>
            {t('phases.object')}
          </Button>
        )}
        {said === 'objected' && (
          <Button appearance="secondary-action-button" busy={withdraw.isPending} onClick={() => withdraw.mutate(asked)}>
            {t('phases.withdrawObjection')}
          </Button>
        )}
      </div>
      {objecting && <ObjectDialog initiativeId={initiativeId} partyId={partyId} onClose={() => setObjecting(false)} />}
    </div>
  );
};
