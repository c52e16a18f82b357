import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { queueOf } from './queue.js';
import { ReviewTable } from './ReviewTable.js';
import { useReviews } from './reviews.queries.js';

/** What waits for this funder, longest first; what is done stands below. */
export const ReviewQueuePage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  return (
    <Page title={t('reviews.title')} lead={t('reviews.lead')}>
      <Loaded query={useReviews(id)}>
        {(reviews) => {
          const { waiting, decided } = queueOf(reviews);
          return (
            <>
              {waiting.length === 0 ? (
                <EmptyState title={t('reviews.none')} text={t('reviews.noneHelp')} />
              ) : (
                <ReviewTable funderId={id} reviews={waiting} label={t('reviews.title')} />
              )}
              {decided.length > 0 && (
                <section className="stack">
                  <Heading2>{t('reviews.decided')}</Heading2>
                  <ReviewTable funderId={id} reviews={decided} label={t('reviews.decided')} decided />
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
