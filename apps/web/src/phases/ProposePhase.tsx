import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { DevelopmentView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { useHolds } from '../frame/acting-for.js';
import { type PhaseName, phaseNames } from './phase-names.js';

/** For who may speak for a party at the table: proposes another phase, with the reason that the others will read. */
export const ProposePhase = ({ view }: { view: DevelopmentView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const own = view.seats.find(({ partyId }) =>
    holds(partyId, 'editor', 'signer', 'accountHolder', 'decider', 'coordinator'),
  );
  // The phase is set with the municipality: before it sits at the table there is nothing to propose.
  if (!view.seats.some(({ kind }) => kind === 'municipality')) return <Paragraph>{t('phases.alone')}</Paragraph>;
  return own ? <Propose view={view} partyId={own.partyId} /> : null;
};

const Propose = ({ view: { initiativeId, phase: current }, partyId }: { view: DevelopmentView; partyId: string }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const others = phaseNames.filter((name) => name !== current);
  const [phase, setPhase] = useState<PhaseName>(nextOf(current));
  const [ground, setGround] = useState('');
  const { mutate, error, isPending } = useAsk('/phases/{id}/_propose-phase', () => tell(t('phases.proposed')));
  const form = useForm(
    error,
    () => [!ground.trim() && { at: 'ground', detail: t('phases.required') }],
    () => mutate({ id: initiativeId, body: { partyId, phase, ground } }),
  );
  return (
    <details className="panel fold">
      <summary>{t('phases.propose')}</summary>
      <form className="stack form" onSubmit={form.onSubmit} noValidate>
        <Heading2 className="hidden">{t('phases.propose')}</Heading2>
        <ErrorSummary {...form.summary} />
        <SelectField
          id="phase"
          label={t('phases.proposePhase')}
          value={phase}
          onChange={(chosen) => setPhase(chosen as PhaseName)}
          options={others.map((name) => ({ value: name, label: t(`phases.name.${name}`) }))}
        />
        <LongTextField
          id="ground"
          rows={3}
          label={t('phases.proposeReason')}
          error={form.at('ground')}
          value={ground}
          onChange={setGround}
        />
        <Submit busy={isPending}>{t('phases.sendProposal')}</Submit>
      </form>
    </details>
  );
};

const nextOf = (current: string | null): PhaseName =>
  phaseNames[phaseNames.indexOf(current as PhaseName) + 1] ?? phaseNames[0];
