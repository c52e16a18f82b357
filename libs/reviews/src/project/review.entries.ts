import { type Entries, type Entry, movesNothing } from '@app/event-sourcing';
import { negative, type YearAmounts } from '@app/field';
import type { ReviewEvents, ReviewParties } from '../decide/review.events.js';

const asked = ({ funderId: partyId, initiativeId, pledgeId }: ReviewParties, amounts: YearAmounts): readonly Entry[] =>
  amounts.map((each) => ({ ...each, partyId, initiativeId, pledgeId, state: 'asked' }));

const answered = (data: ReviewParties & { asked: YearAmounts }): readonly Entry[] =>
  asked(data, data.asked).map((entry) => ({ ...entry, amount: negative(entry.amount) }));

/** Gevraagd, until the funder has answered; the award itself enters with its hold and its pledge. */
export const reviewEntries: Entries<ReviewEvents> = {
  ReviewOpened: ({ data }) => asked(data, data.asked),
  NoConflictDeclared: movesNothing,
  ScoreGiven: movesNothing,
  PositionShown: movesNothing,
  AwardProposed: movesNothing,
  ProposalWithdrawn: movesNothing,
  NoRoomFound: movesNothing,
  AwardGranted: ({ data }) => answered(data),
  HoldDeclined: movesNothing,
  ApplicationDeclined: ({ data }) => answered(data),
  ReviewClosed: ({ data }) => answered(data),
};
