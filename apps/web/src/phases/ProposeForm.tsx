import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { DevelopmentView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { useWordsFor } from '../language/words-for.js';
import type { PhaseName } from './phase-names.js';

type Props = { view: DevelopmentView; partyId: string; onClose: () => void };

/** Proposes another phase, with the ground that the others will read; the next one is chosen already. */
export const ProposeForm = ({ view: { initiativeId, steps }, partyId, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const name = useWordsFor('phases.name');
  const here = steps.findIndex(({ current }) => current);
  const [phase, setPhase] = useState((steps[here + 1] ?? steps[here - 1])?.phase ?? '');
  const [ground, setGround] = useState('');
  const { mutate, error, isPending } = useAsk('/phases/{id}/_propose-phase', () => {
    tell(t('phases.proposed'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!ground.trim() && { at: 'ground', detail: t('phases.groundMissing') }],
    () => mutate({ id: initiativeId, body: { partyId, phase: phase as PhaseName, ground: ground.trim() } }),
  );
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <SelectField
        id="phase"
        label={t('phases.proposePhase')}
        error={form.at('phase')}
        value={phase}
        onChange={setPhase}
        options={steps.filter((step) => !step.current).map((step) => ({ value: step.phase, label: name(step.phase) }))}
      />
      <LongTextField
        id="ground"
        rows={4}
        label={t('phases.ground')}
        hint={t('phases.groundHelp')}
        error={form.at('ground')}
        value={ground}
        onChange={setGround}
      />
      <Submit busy={isPending} onCancel={onClose}>
        {t('phases.sendProposal')}
      </Submit>
    </form>
  );
};
