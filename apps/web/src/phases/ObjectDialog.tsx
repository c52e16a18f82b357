import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { SeatAtTableView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { canBlock } from './seats.js';

type Props = { initiativeId: string; seat: Pick<SeatAtTableView, 'partyId' | 'kind'>; onClose: () => void };

/** Objects with the reason that the others will read; says what the objection does. */
export const ObjectDialog = ({ initiativeId, seat, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk('/phases/{id}/_object-to-phase', () => {
    tell(t('phases.objected'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!reason.trim() && { at: 'reason', detail: t('phases.reasonMissing') }],
    () => mutate({ id: initiativeId, body: { partyId: seat.partyId, reason: reason.trim() } }),
  );
  return (
    <Dialog title={t('phases.object')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="reason"
          rows={4}
          label={t('phases.objectReason')}
          hint={t(canBlock(seat) ? 'phases.objectHelp' : 'phases.objectHelpFund')}
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
