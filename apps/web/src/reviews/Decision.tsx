import { Alert, Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ApplicationView, ReviewView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { inWords } from '../components/year-words.js';
import { useHolds } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { DecisionForm } from './DecisionForm.js';

/** Where this funder's decision stands: to be made, waiting for the line, or made. */
export const Decision = ({ review, application }: { review: ReviewView; application: ApplicationView }) => {
  const { t } = useTranslation();
  const mayDecide = useHolds()(review.funderId, 'decider');
  return (
    <section className="stack">
      <Heading2>{t('reviews.decision.title')}</Heading2>
      {review.status === 'open' && mayDecide && <DecisionForm key={application.id} review={review} />}
      {review.status === 'open' && !mayDecide && <Paragraph>{t('reviews.decision.notDecider')}</Paragraph>}
      {review.status === 'proposed' && <Waiting review={review} mayDecide={mayDecide} />}
      {!['open', 'proposed'].includes(review.status) && <Made review={review} />}
    </section>
  );
};

const Made = ({ review: { status, amounts, reason, decidedOn } }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('reviews.status');
  return (
    <Alert type={status === 'awarded' ? 'ok' : 'info'}>
      <Paragraph>
        {status === 'awarded' ? t('reviews.decision.granted', { amounts: inWords(amounts) }) : word(status)}
        {decidedOn && ` ${t('reviews.decision.decidedOn', { date: day(decidedOn) })}`}
      </Paragraph>
      {reason && <Paragraph>{t('reviews.decision.because', { reason })}</Paragraph>}
    </Alert>
  );
};

const Waiting = ({ review: { id, amounts, revision }, mayDecide }: { review: ReviewView; mayDecide: boolean }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk('/reviews/{id}/_withdraw-proposal', () =>
    tell(t('reviews.decision.withdrawn')),
  );
  return (
    <div className="panel panel--now stack" aria-live="polite">
      <Paragraph>
        {inWords(amounts)}. {t('reviews.decision.waiting')}
      </Paragraph>
      <ErrorSummary problem={error} />
      {mayDecide && (
        <div className="actions">
          <Button appearance="secondary-action-button" busy={isPending} onClick={() => mutate({ id, seen: revision })}>
            {t('reviews.decision.withdraw')}
          </Button>
        </div>
      )}
    </div>
  );
};
