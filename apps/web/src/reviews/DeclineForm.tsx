import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReviewView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Says no, in a dialog that asks for the reason the initiative will read. */
export const DeclineForm = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div className="actions">
      <Button appearance="secondary-action-button" onClick={() => setAsking(true)}>
        {t('reviews.decision.decline')}
      </Button>
      {asking && <DeclineDialog review={review} onClose={() => setAsking(false)} />}
    </div>
  );
};

const DeclineDialog = ({ review: { id, revision }, onClose }: { review: ReviewView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useAsk('/reviews/{id}/_decline-application', () => {
    tell(t('reviews.decision.declined'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!reason.trim() && { at: 'decline-reason', detail: t('reviews.decision.reasonMissing') }],
    () => mutate({ id, body: { reason }, seen: revision }),
    (at) => (at === 'reason' ? 'decline-reason' : at),
  );
  return (
    <Dialog title={t('reviews.decision.declineTitle')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('reviews.decision.declineText')}</Paragraph>
        <LongTextField
          id="decline-reason"
          label={t('reviews.decision.reason')}
          hint={t('reviews.decision.reasonHelp')}
          error={form.at('decline-reason')}
          value={reason}
          onChange={setReason}
        />
        <Submit busy={isPending} onCancel={onClose} danger>
          {t('reviews.decision.decline')}
        </Submit>
      </form>
    </Dialog>
  );
};
