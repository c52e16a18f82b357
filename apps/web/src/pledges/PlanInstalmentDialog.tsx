import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskBody } from '../api/paths.js';
import { useAsk } from '../api/use-ask.js';
import type { PledgeView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { phaseNames } from '../phases/phase-names.js';
import { yearsFor } from './steps.js';
import { YearField } from './YearField.js';

type Kind = AskBody<'/pledges/{id}/_plan-instalment'>['condition']['kind'];
const kinds: readonly Kind[] = ['date', 'report', 'phase'];

/** Plans an instalment: how much of which year, and when it falls due. */
export const PlanInstalmentDialog = ({ pledge, onClose }: { pledge: PledgeView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const years = yearsFor('plan', pledge);
  const [year, setYear] = useState(years[0]?.year ?? 0);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Kind>('date');
  const [on, setOn] = useState('');
  const [phase, setPhase] = useState<string>(phaseNames[0]);
  const { mutate, error, isPending } = useAsk('/pledges/{id}/_plan-instalment', () => {
    tell(t('pledges.plan.done'));
    onClose();
  });
  const amount = readAmount(typed);
  const form = useForm(
    error,
    () => [
      (typeof amount !== 'number' || amount === 0) && { at: 'amount', detail: t('pledges.amountMissing') },
      kind === 'date' && !on && { at: 'condition.on', detail: t('pledges.dateMissing') },
    ],
    () => {
      const condition = kind === 'date' ? { kind, on } : kind === 'phase' ? { kind, phase } : { kind };
      mutate({ id: pledge.id, body: { year, amount: Number(amount), condition } });
    },
  );
  return (
    <Dialog title={t('pledges.plan.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <YearField years={years} value={year} onChange={setYear} />
        <MoneyInput
          id="amount"
          label={t('pledges.plan.amount')}
          error={form.at('amount')}
          value={typed}
          onChange={setTyped}
        />
        <SelectField
          id="condition.kind"
          label={t('pledges.plan.when')}
          value={kind}
          onChange={(chosen) => setKind(chosen as Kind)}
          options={kinds.map((each) => ({ value: each, label: t(`pledges.condition.${each}`) }))}
        />
        {kind === 'date' && (
          <TextField
            id="condition.on"
            type="date"
            label={t('pledges.plan.on')}
            error={form.at('condition.on')}
            value={on}
            onChange={setOn}
          />
        )}
        {kind === 'phase' && (
          <SelectField
            id="condition.phase"
            label={t('pledges.plan.phase')}
            value={phase}
            onChange={setPhase}
            options={phaseNames.map((each) => ({ value: each, label: t(`phases.name.${each}`) }))}
          />
        )}
        <Submit busy={isPending} onCancel={onClose}>
          {t('pledges.plan.send')}
        </Submit>
      </form>
    </Dialog>
  );
};
