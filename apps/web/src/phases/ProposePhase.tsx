import { Button, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseView } from '../api/planned.js';
import type { Fault } from '../api/problem.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { useActing } from '../frame/acting-for.js';

/** Proposes another phase, with the reason that the others will read. */
export const ProposePhase = ({ view }: { view: PhaseView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { party } = useActing();
  const others = view.model.filter(({ code }) => code !== view.current);
  const [phase, setPhase] = useState(others[0]?.code ?? '');
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { mutate, error, isPending } = useAsk(() => tell(t('phases.proposed')));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = reason.trim() ? [] : [{ at: 'why', detail: t('phases.required') }];
    setFaults(missing);
    const body = { phase, reason, partyId: party?.partyId };
    if (missing.length === 0) mutate({ path: `/phases/${view.id}/_propose-phase`, body, seen: view.revision });
  };
  return (
    <details className="panel">
      <summary>{t('phases.propose')}</summary>
      <form className="stack" onSubmit={send} noValidate>
        <Heading2 className="hidden">{t('phases.propose')}</Heading2>
        <ErrorSummary problem={faults.length > 0 ? null : error} faults={faults} />
        <SelectField
          id="phase"
          label={t('phases.proposePhase')}
          value={phase}
          onChange={setPhase}
          options={others.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <LongTextField
          id="why"
          rows={3}
          label={t('phases.proposeReason')}
          error={faults[0]?.detail}
          value={reason}
          onChange={setReason}
        />
        <div className="actions">
          <Button appearance="primary-action-button" type="submit" busy={isPending}>
            {t('phases.sendProposal')}
          </Button>
        </div>
      </form>
    </details>
  );
};
