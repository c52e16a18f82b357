import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { SeatAtTableView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { usePartyName } from '../parties/names.js';
import { ObjectDialog } from './ObjectDialog.js';

type Props = { initiativeId: string; seat: SeatAtTableView; isOneOfMore: boolean };

/** What one party may say now: agree, object with a reason, or take its objection back. */
export const Answer = ({ initiativeId, seat: { partyId, kind, said }, isOneOfMore }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const name = usePartyName(partyId);
  const [objecting, setObjecting] = useState(false);
  const agree = useAsk('/phases/{id}/_agree-phase', () => tell(t('phases.agreed')));
  const withdraw = useAsk('/phases/{id}/_withdraw-objection', () => tell(t('phases.objectionWithdrawn')));
  const asking = { id: initiativeId, body: { partyId } };
  return (
    <div className="stack">
      <ErrorSummary problem={agree.error ?? withdraw.error} />
      {isOneOfMore && <h3 className="panel__title">{t('phases.speakFor', { name })}</h3>}
      <div className="actions">
        {said !== 'agreed' && (
          <Button appearance="primary-action-button" busy={agree.isPending} onClick={() => agree.mutate(asking)}>
            {t('phases.agree')}
          </Button>
        )}
        {said === 'objected' ? (
          <Button
            appearance="secondary-action-button"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate(asking)}
          >
            {t('phases.withdrawObjection')}
          </Button>
        ) : (
          <Button appearance="secondary-action-button" onClick={() => setObjecting(true)}>
            {t(said === 'agreed' ? 'phases.objectAfterAll' : 'phases.object')}
          </Button>
        )}
      </div>
      {objecting && (
        <ObjectDialog initiativeId={initiativeId} seat={{ partyId, kind }} onClose={() => setObjecting(false)} />
      )}
    </div>
  );
};
