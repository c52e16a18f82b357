import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

type Props = { initiativeId: string; partyId: string; onClose: () => void };

/** Objects, with the reason that all parties will read. */
export const ObjectDialog = ({ initiativeId, partyId, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk('/phases/{id}/_object-to-phase', () => {
    tell(t('phases.objected'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!reason.trim() && { at: 'reason', detail: t('phases.required') }],
    () => mutate({ id: initiativeId, body: { partyId, reason } }),
  );
  return (
    <Dialog title={t('phases.objectTitle')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="reason"
          label={t('phases.objectReason')}
          hint={t('phases.objectHelp')}
          error={form.at('reason')}
          value={reason}
          onChange={setReason}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('phases.sendObjection')}
        </Submit>
      </form>
    </Dialog>
  );
};
