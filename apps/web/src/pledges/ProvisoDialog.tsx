import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { PledgeView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { yearsFor } from './steps.js';
import { YearField } from './YearField.js';

/** Invokes the begrotingsvoorbehoud of a year (Awb 4:34), with the reason: the amount lapses. */
export const ProvisoDialog = ({ pledge, onClose }: { pledge: PledgeView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const years = yearsFor('proviso', pledge);
  const [year, setYear] = useState(years[0]?.year ?? 0);
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk('/pledges/{id}/_invoke-proviso', () => {
    tell(t('pledges.proviso.done', { year }));
    onClose();
  });
  const form = useForm(
    error,
    () => [!reason.trim() && { at: 'reason', detail: t('pledges.reasonMissing') }],
    () => mutate({ id: pledge.id, body: { year, reason } }),
  );
  return (
    <Dialog title={t('pledges.proviso.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('pledges.proviso.text')}</Paragraph>
        <YearField years={years} value={year} onChange={setYear} />
        <LongTextField
          id="reason"
          rows={3}
          label={t('pledges.proviso.reason')}
          error={form.at('reason')}
          value={reason}
          onChange={setReason}
        />
        <Submit busy={isPending} onCancel={onClose} danger>
          {t('pledges.proviso.send')}
        </Submit>
      </form>
    </Dialog>
  );
};
