import type { QueuedReviewView } from '../api/views.js';

const waits = ['open', 'proposed'];

/** Reviews that wait, what waits longest first, and those that are done, the last first. */
export const queueOf = <Review extends Pick<QueuedReviewView, 'status' | 'submittedOn'>>(
  reviews: readonly Review[],
) => ({
  waiting: reviews
    .filter(({ status }) => waits.includes(status))
    .sort((one, other) => one.submittedOn.localeCompare(other.submittedOn)),
  decided: reviews.filter(({ status }) => !waits.includes(status)).toReversed(),
});

/** Whole days from one plain date to another. */
export const daysFrom = (date: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
