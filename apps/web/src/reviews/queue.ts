import type { ReviewRow } from '../api/planned.js';

const done = ['granted', 'declined', 'withdrawn'];

/** Reviews that wait, what waits longest first, and those that are done. */
export const queueOf = (reviews: readonly ReviewRow[]): { waiting: ReviewRow[]; decided: ReviewRow[] } => ({
  waiting: reviews
    .filter(({ status }) => !done.includes(status))
    .sort((one, other) => other.waitingDays - one.waitingDays),
  decided: reviews.filter(({ status }) => done.includes(status)),
});
