import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { LinesView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { thisYear, today } from '../language/format.js';

type Basis = 'adopted' | 'estimate';
const bases: readonly Basis[] = ['adopted', 'estimate'];

/** Says what a line may spend in a year, and whether that was adopted or is an estimate (BBV 18, 22-23). */
export const SetBudget = ({ view: { lines }, onClose }: { view: LinesView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [lineId, setLineId] = useState(lines[0]?.lineId ?? '');
  const [year, setYear] = useState(`${thisYear()}`);
  const [typed, setTyped] = useState('');
  const [basis, setBasis] = useState<Basis>('adopted');
  const [decidedOn, setDecidedOn] = useState(today());
  const { mutate, error, isPending } = useAsk('/budget-lines/{id}/_set-budget', () => {
    tell(t('budgets.budgetSet', { year }));
    onClose();
  });
  const amount = readAmount(typed);
  const form = useForm(
    error,
    () => [
      !/^\d{4}$/.test(year) && { at: 'year', detail: t('budgets.missing.year') },
      typeof amount !== 'number' && { at: 'amount', detail: t('budgets.missing.amount') },
    ],
    () => mutate({ id: lineId, body: { year: Number(year), amount: Number(amount), basis, decidedOn } }),
  );
  return (
    <Dialog title={t('budgets.setBudget')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <SelectField
          id="line"
          label={t('budgets.line')}
          value={lineId}
          onChange={setLineId}
          options={lines.map((line) => ({ value: line.lineId, label: `${line.code} ${line.name}` }))}
        />
        <TextField id="year" label={t('money.year')} error={form.at('year')} value={year} onChange={setYear} />
        <MoneyInput
          id="amount"
          label={t('budgets.field.amount')}
          error={form.at('amount')}
          value={typed}
          onChange={setTyped}
        />
        <SelectField
          id="basis"
          label={t('budgets.field.basis')}
          hint={t('budgets.field.basisHelp')}
          error={form.at('basis')}
          value={basis}
          onChange={(chosen) => setBasis(chosen as Basis)}
          options={bases.map((value) => ({ value, label: t(`budgets.${value}`) }))}
        />
        <TextField
          id="decidedOn"
          type="date"
          label={t('budgets.field.decidedOn')}
          error={form.at('decidedOn')}
          value={decidedOn}
          onChange={setDecidedOn}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('budgets.setBudget')}
        </Submit>
      </form>
    </Dialog>
  );
};
