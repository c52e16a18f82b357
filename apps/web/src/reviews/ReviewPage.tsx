import { useParams } from '@tanstack/react-router';
import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../api/planned.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { Conflict } from './Conflict.js';
import { CoverPlan } from './CoverPlan.js';
import { Decision } from './Decision.js';
import { Positions } from './Positions.js';
import { useReview } from './reviews.queries.js';
import { Scores } from './Scores.js';

/** One funder's review: the shared application, the others at the table, and this funder's own decision. */
export const ReviewPage = () => {
  const { reviewId = '' } = useParams({ strict: false });
  return <Loaded query={useReview(reviewId)}>{(review) => <Review review={review} />}</Loaded>;
};

const Review = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const funderId = usePartyId();
  const crumbs = [{ name: t('reviews.title'), to: `/funders/${funderId}/reviews` }];
  const by = t('reviews.by', { name: review.initiativeName, date: day(review.submittedOn) });
  return (
    <Page title={review.title} lead={by} crumbs={crumbs}>
      {review.summary && <p className="prose">{review.summary}</p>}
      <section className="stack">
        <Heading2>{t('reviews.cover.title')}</Heading2>
        <CoverPlan review={review} />
      </section>
      <Positions review={review} />
      {review.noConflictDeclared ? (
        <>
          <Scores review={review} />
          <Decision review={review} />
        </>
      ) : (
        <Conflict review={review} />
      )}
    </Page>
  );
};
