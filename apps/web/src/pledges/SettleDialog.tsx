import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { PledgeView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { euros } from '../language/format.js';
import { yearsFor } from './steps.js';
import { YearField } from './YearField.js';

/** Settles a year (vaststelling): what was paid is the amount, what was not is released. */
export const SettleDialog = ({ pledge, onClose }: { pledge: PledgeView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const years = yearsFor('settle', pledge);
  const [year, setYear] = useState(years[0]?.year ?? 0);
  const chosen = years.find((each) => each.year === year);
  const { mutate, error, isPending } = useAsk('/pledges/{id}/_settle-year', () => {
    tell(t('pledges.settle.done', { year }));
    onClose();
  });
  const form = useForm(
    error,
    () => [],
    () => mutate({ id: pledge.id, body: { year } }),
  );
  return (
    <Dialog title={t('pledges.settle.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <YearField years={years} value={year} onChange={setYear} />
        {chosen && (
          <Paragraph>
            {t('pledges.settle.text', { paid: euros(chosen.paid), released: euros(chosen.amount - chosen.paid) })}
          </Paragraph>
        )}
        <Submit busy={isPending} onCancel={onClose}>
          {t('pledges.settle.send')}
        </Submit>
      </form>
    </Dialog>
  );
};
