import type { ApplicationEvents } from '@app/applications';
import { ask, type Policy } from '@app/event-sourcing';
import type { ApplicationId, PartyId, PledgeId, ReviewId } from '@app/field';
import { reviewDecider } from '@app/reviews';

/** The review of one funder: the same id whenever it is asked for. */
export const reviewOf = (applicationId: ApplicationId, funderId: PartyId): ReviewId =>
  `${applicationId}_${funderId}` as ReviewId;

/** Each funder that a submitted application asks gets a review of its own; withdrawing closes them. */
export const reviewFromApplication: Policy<ApplicationEvents> = {
  name: 'review-from-application',
  whenever: {
    ApplicationSubmitted: ({ data: { applicationId, initiativeId, title, theme, submittedOn, asks } }) =>
      asks.map(({ funderId, schemeId, amounts: asked }) => {
        const reviewId = reviewOf(applicationId, funderId);
        const parties = { reviewId, applicationId, pledgeId: reviewId as string as PledgeId, funderId, initiativeId };
        const data = { ...parties, ...(schemeId ? { schemeId } : {}), title, theme, submittedOn, asked };
        return ask(reviewDecider, reviewId, { type: 'OpenReview', data });
      }),
    ApplicationWithdrawn: ({ data: { applicationId, funderIds } }) =>
      funderIds.map((funderId) =>
        ask(reviewDecider, reviewOf(applicationId, funderId), { type: 'CloseReview', data: {} }),
      ),
  },
};
