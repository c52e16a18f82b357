import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReviewView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';

/** Stands before scores and decision until one has declared to have no interest (Awb 2:4). */
export const Conflict = ({ review: { id } }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk('/reviews/{id}/_declare-no-conflict', () =>
    tell(t('reviews.conflict.declared')),
  );
  return (
    <section className="panel panel--now stack">
      <Heading2>{t('reviews.conflict.title')}</Heading2>
      <Paragraph>{t('reviews.conflict.text')}</Paragraph>
      <ErrorSummary problem={error} />
      <div className="actions">
        <Button appearance="primary-action-button" busy={isPending} onClick={() => mutate({ id })}>
          {t('reviews.conflict.declare')}
        </Button>
      </div>
    </section>
  );
};
