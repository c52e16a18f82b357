import { Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../api/planned.js';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';

type Props = { review: ReviewView; reason: string; onClose: () => void };

/** Asks once more, showing the reason that the initiative will read. */
export const DeclineDialog = ({ review, reason, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk(() => tell(t('reviews.decision.declined')));
  return (
    <Dialog title={t('reviews.decision.declineTitle')} onClose={onClose}>
      <div className="stack">
        <ErrorSummary problem={error} />
        <Paragraph>{t('reviews.decision.declineText', { reason })}</Paragraph>
        <div className="actions">
          <Button
            appearance="primary-action-button"
            hint="danger"
            type="button"
            busy={isPending}
            onClick={() => mutate({ path: `/reviews/${review.id}/_decline`, body: { reason }, seen: review.revision })}
          >
            {t('reviews.decision.decline')}
          </Button>
          <Button appearance="subtle-button" type="button" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
