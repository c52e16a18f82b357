import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseView } from '../api/planned.js';
import type { Fault } from '../api/problem.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';

/** Agrees, or objects with a reason. */
export const PhaseAnswer = ({ view: { id, revision }, partyId }: { view: PhaseView; partyId: string }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [reason, setReason] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const agree = useAsk(() => tell(t('phases.agreed')));
  const object = useAsk(() => tell(t('phases.objected')));
  const sendObjection = () => {
    if (reason === null) return setReason('');
    const missing = reason.trim() ? [] : [{ at: 'objection', detail: t('phases.required') }];
    setFaults(missing);
    if (missing.length === 0)
      object.mutate({ path: `/phases/${id}/_object-to-phase`, body: { partyId, reason }, seen: revision });
  };
  return (
    <div className="stack">
      <ErrorSummary problem={faults.length > 0 ? null : (agree.error ?? object.error)} faults={faults} />
      {reason !== null && (
        <LongTextField
          id="objection"
          rows={3}
          label={t('phases.objectReason')}
          hint={t('phases.objectHelp')}
          error={faults[0]?.detail}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="actions">
        <Button
          appearance="primary-action-button"
          busy={agree.isPending}
          onClick={() => agree.mutate({ path: `/phases/${id}/_agree-phase`, body: { partyId }, seen: revision })}
        >
          {t('phases.agree')}
        </Button>
        <Button appearance="secondary-action-button" busy={object.isPending} onClick={sendObjection}>
          {t(reason === null ? 'phases.object' : 'phases.sendObjection')}
        </Button>
      </div>
    </div>
  );
};
