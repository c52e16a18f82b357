import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApplicationView, ReviewView } from '../api/views.js';
import { useApplication } from '../applications/applications.queries.js';
import { Told } from '../applications/Told.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { usePartyName } from '../parties/names.js';
import { Conflict } from './Conflict.js';
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
  const crumbs = [{ name: t('reviews.title'), to: `/funders/${usePartyId()}/reviews` }];
  const name = usePartyName(review.initiativeId);
  const lead = t('reviews.by', { name, date: day(review.submittedOn) });
  return (
    <Page title={review.title} lead={lead} crumbs={crumbs}>
      <Loaded query={useApplication(review.applicationId)}>
        {(application) => (
          <>
            <Told view={application} own={review.funderId} />
            <Positions review={review} />
            <Weighing review={review} application={application} />
          </>
        )}
      </Loaded>
    </Page>
  );
};

// Nobody scores or decides before saying to have no interest of their own; who only reads along need not.
const Weighing = ({ review, application }: { review: ReviewView; application: ApplicationView }) => {
  const weighs = useHolds()(review.funderId, 'reviewer', 'decider');
  const isOpen = ['open', 'proposed'].includes(review.status);
  if (weighs && isOpen && !review.declaredNoConflict) return <Conflict review={review} />;
  return (
    <>
      <Scores review={review} />
      <Decision review={review} application={application} />
    </>
  );
};
