import { Alert, Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../api/planned.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { useWordsFor } from '../language/words-for.js';
import { DecisionForm } from './DecisionForm.js';
import { inWords } from './in-words.js';

/** Where this funder's decision stands: to be made, waiting for the line, or made. */
export const Decision = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const open = !['proposed', 'granted', 'declined', 'withdrawn'].includes(review.status);
  return (
    <section className="stack">
      <Heading2>{t('reviews.decision.title')}</Heading2>
      {review.status === 'proposed' && <Waiting review={review} />}
      {open && <DecisionForm review={review} />}
      {!open && review.status !== 'proposed' && <Made review={review} />}
    </section>
  );
};

const Made = ({ review: { status, amounts, reason } }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('reviews.status');
  return (
    <Alert type={status === 'granted' ? 'ok' : 'info'}>
      <Paragraph>
        {status === 'granted' ? t('reviews.decision.granted', { amounts: inWords(amounts) }) : word(status)}
      </Paragraph>
      {reason && <Paragraph>{t('reviews.decision.because', { reason })}</Paragraph>}
    </Alert>
  );
};

const Waiting = ({ review: { id, amounts, revision } }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk(() => tell(t('reviews.decision.withdrawn')));
  return (
    <div className="panel panel--now stack" aria-live="polite">
      <Paragraph>
        {inWords(amounts)}. {t('reviews.decision.waiting')}
      </Paragraph>
      <ErrorSummary problem={error} />
      <Button
        appearance="secondary-action-button"
        busy={isPending}
        onClick={() => mutate({ path: `/reviews/${id}/_withdraw-proposal`, seen: revision })}
      >
        {t('reviews.decision.withdraw')}
      </Button>
    </div>
  );
};
