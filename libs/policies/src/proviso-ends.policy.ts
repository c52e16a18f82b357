import type { BudgetLineEvents } from '@app/budgets';
import { ask, askAfter, type Policy } from '@app/event-sourcing';
import { endOfTerm } from '@app/field';
import { type PledgeEvents, pledgeDecider } from '@app/pledges';

/** Weeks after adoption within which a begrotingsvoorbehoud may be invoked (Awb 4:34, third paragraph). */
const TERM_WEEKS = 4;

/** A proviso ends by itself: its term begins when the budget is adopted, and once that has passed the amount is firm. */
export const provisoEnds: Policy<BudgetLineEvents & PledgeEvents> = {
  name: 'proviso-ends',
  whenever: {
    BudgetSet: ({ data: { underProviso, year, decidedOn } }) =>
      underProviso.map((pledgeId) => {
        const until = endOfTerm(decidedOn, TERM_WEEKS);
        return ask(pledgeDecider, pledgeId, { type: 'StartProvisoTerm', data: { pledgeId, year, until } });
      }),
    ProvisoTermStarted: ({ data: { pledgeId, year, until } }) => [
      askAfter(until, ask(pledgeDecider, pledgeId, { type: 'ExpireProviso', data: { year, until } })),
    ],
  },
};
