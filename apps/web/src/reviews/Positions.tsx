import { Button, Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReviewView } from '../api/views.js';
import { useTable } from '../applications/applications.queries.js';
import { SharedTable } from '../applications/SharedTable.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Loaded } from '../components/Loaded.js';
import { useHolds } from '../frame/acting-for.js';

const positions = ['interested', 'intends', 'not-for-us'] as const;

/** How far the funders at the table are, and how far this one wants to be seen to be. */
export const Positions = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const mayShow = useHolds()(review.funderId, 'decider', 'accountHolder');
  return (
    <section className="stack">
      <Heading2>{t('reviews.positions.title')}</Heading2>
      <Loaded query={useTable(review.applicationId)}>
        {({ seats }) => <SharedTable seats={seats} own={review.funderId} />}
      </Loaded>
      {mayShow && ['open', 'proposed'].includes(review.status) && <ShowPosition review={review} />}
    </section>
  );
};

const ShowPosition = ({ review: { id, position: shown, revision } }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk('/reviews/{id}/_show-position', () => tell(t('reviews.positions.shown')));
  return (
    <fieldset className="choices">
      <legend>{t('reviews.positions.show')}</legend>
      <ErrorSummary problem={error} />
      <div className="actions">
        {positions.map((position) => (
          <Button
            key={position}
            appearance="secondary-action-button"
            pressed={shown === position}
            aria-pressed={shown === position}
            disabled={isPending}
            onClick={() => mutate({ id, body: { position }, seen: revision })}
          >
            {t(`applications.table.word.${position}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};
