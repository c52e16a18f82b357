import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskBody } from '../api/paths.js';
import { useAsk } from '../api/use-ask.js';
import type { PledgeView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { yearsFor } from './steps.js';
import { YearField } from './YearField.js';

type Ground = AskBody<'/pledges/{id}/_amend-year'>['ground'];
const grounds: readonly Ground[] = ['lower-costs', 'other-cover', 'by-agreement'];

/** Lowers what is pledged for a year, with its ground; raising takes an award of its own. */
export const AmendDialog = ({ pledge, onClose }: { pledge: PledgeView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const years = yearsFor('amend', pledge);
  const [year, setYear] = useState(years[0]?.year ?? 0);
  const [typed, setTyped] = useState('');
  const [ground, setGround] = useState<Ground>('by-agreement');
  const { mutate, error, isPending } = useAsk('/pledges/{id}/_amend-year', () => {
    tell(t('pledges.amend.done'));
    onClose();
  });
  const amount = readAmount(typed);
  const form = useForm(
    error,
    () => [typeof amount !== 'number' && { at: 'amount', detail: t('pledges.amountMissing') }],
    () => mutate({ id: pledge.id, body: { year, amount: Number(amount), ground } }),
  );
  return (
    <Dialog title={t('pledges.amend.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <YearField years={years} value={year} onChange={setYear} />
        <MoneyInput
          id="amount"
          label={t('pledges.amend.amount')}
          hint={t('pledges.amend.amountHelp')}
          error={form.at('amount')}
          value={typed}
          onChange={setTyped}
        />
        <SelectField
          id="ground"
          label={t('pledges.amend.ground')}
          value={ground}
          onChange={(chosen) => setGround(chosen as Ground)}
          options={grounds.map((each) => ({ value: each, label: t(`pledges.ground.${each}`) }))}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('pledges.amend.send')}
        </Submit>
      </form>
    </Dialog>
  );
};
