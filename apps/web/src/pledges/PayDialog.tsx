import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { PledgeView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { Submit } from '../components/Submit.js';
import { typedAmount } from '../components/typed-years.js';
import { useForm } from '../components/use-form.js';
import { today } from '../language/format.js';
import { yearsFor } from './steps.js';
import { YearField } from './YearField.js';

type Due = Readonly<{ year: number; open: number; instalmentId: string }>;
type Props = { pledge: PledgeView; due?: Due; onClose: () => void };

/** Records a payment that was made, of an instalment that is due or of a year as such. */
export const PayDialog = ({ pledge, due, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const years = yearsFor('pay', pledge);
  const [year, setYear] = useState(due?.year ?? years[0]?.year ?? 0);
  const [typed, setTyped] = useState(due ? typedAmount(due.open) : '');
  const [paidOn, setPaidOn] = useState(today());
  const { mutate, error, isPending } = useAsk('/pledges/{id}/_pay-instalment', () => {
    tell(t('pledges.pay.done'));
    onClose();
  });
  const amount = readAmount(typed);
  const form = useForm(
    error,
    () => [
      (typeof amount !== 'number' || amount === 0) && { at: 'amount', detail: t('pledges.amountMissing') },
      !paidOn && { at: 'paidOn', detail: t('pledges.dateMissing') },
    ],
    () => {
      const payment = { year, amount: Number(amount), paidOn };
      const ofInstalment = due && due.year === year ? { instalmentId: due.instalmentId } : {};
      mutate({ id: pledge.id, body: { ...payment, ...ofInstalment } });
    },
  );
  return (
    <Dialog title={t('pledges.pay.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <YearField years={years} value={year} onChange={setYear} />
        <MoneyInput
          id="amount"
          label={t('pledges.pay.amount')}
          error={form.at('amount')}
          value={typed}
          onChange={setTyped}
        />
        <TextField
          id="paidOn"
          type="date"
          max={today()}
          label={t('pledges.pay.paidOn')}
          error={form.at('paidOn')}
          value={paidOn}
          onChange={setPaidOn}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('pledges.pay.send')}
        </Submit>
      </form>
    </Dialog>
  );
};
