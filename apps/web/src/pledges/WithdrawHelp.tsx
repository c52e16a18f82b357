import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { HelpView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Takes a promise back, with the reason that the others will read. */
export const WithdrawHelp = ({ help: { id }, onClose }: { help: HelpView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk('/help/{id}/_withdraw-help', () => {
    tell(t('pledges.withdrawnNow'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!reason.trim() && { at: 'reason', detail: t('pledges.reasonMissing') }],
    () => mutate({ id, body: { reason } }),
  );
  return (
    <Dialog title={t('pledges.withdrawTitle')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('pledges.withdrawText')}</Paragraph>
        <LongTextField
          id="reason"
          rows={3}
          label={t('pledges.withdrawReason')}
          error={form.at('reason')}
          value={reason}
          onChange={setReason}
        />
        <Submit busy={isPending} onCancel={onClose} danger>
          {t('pledges.withdraw')}
        </Submit>
      </form>
    </Dialog>
  );
};
