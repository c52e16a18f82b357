import type { ApplicationId, ReviewId } from '@app/field';
import { reviewOf } from '@app/policies';
import { type LegalForm, type Position, reviewDecider } from '@app/reviews';
import type { Line } from '../parties/lines.js';
import type { DemoParty } from '../parties/parties.js';
import type { Sub } from '../people.js';
import { type Act, as } from '../script.js';
import { type Euros, personal, perYear } from './words.js';

/** What a reviewer looks at, as the pages name it: needed, carried by residents, feasible, together with others, costs in proportion. */
export type Criterion = 'need' | 'support' | 'feasible' | 'together' | 'money';

/** Points from 1 to 5 with the reason. */
export type Scores = Readonly<Partial<Record<Criterion, readonly [points: number, reason: string]>>>;

/** What a funder says yes to: whole euros per year, from which line, and why. */
export type Awarding = Readonly<{ line: Line; amounts: Euros; reason: string }>;

/** One funder's review of one application. */
export const reviewing = (applicationId: ApplicationId, { partyId, kind }: DemoParty) => {
  const reviewId: ReviewId = reviewOf(applicationId, partyId);
  const legalForm: LegalForm = kind === 'fund' ? 'gift' : 'subsidy';
  const proposal = ({ line: { lineId }, amounts, reason }: Awarding) => ({
    type: 'ProposeAward' as const,
    data: { lineId, legalForm, amounts: perYear(amounts), reason: personal(reason) },
  });
  return {
    /** Declares to have no interest of their own, and scores. */
    scores: (by: Sub, scores: Scores = {}): readonly Act[] => [
      as(by).asks(reviewDecider, reviewId, { type: 'DeclareNoConflict', data: {} }),
      ...Object.entries(scores).map(([criterion, [points, reason]]) =>
        as(by).asks(reviewDecider, reviewId, {
          type: 'GiveScore',
          data: { criterion, points, reason: personal(reason) },
        }),
      ),
    ],
    /** Shows the other funders how far it is. */
    shows: (by: Sub, position: Position): Act =>
      as(by).asks(reviewDecider, reviewId, { type: 'ShowPosition', data: { position } }),
    /** Awards, for which the line holds the money first. */
    awards: (by: Sub, awarding: Awarding): Act => as(by).asks(reviewDecider, reviewId, proposal(awarding)),
    /** Wants to award more than its line has left, and is told so. */
    findsNoRoom: (by: Sub, awarding: Awarding): Act =>
      as(by).isRefused('review/beyond-room', reviewDecider, reviewId, proposal(awarding)),
    /** Says no. */
    declines: (by: Sub, reason: string): Act =>
      as(by).asks(reviewDecider, reviewId, { type: 'DeclineApplication', data: { reason: personal(reason) } }),
  };
};
