import type { ApplicationId, PartyId } from '@app/field';
import { amountIn, minus, sum, total, type YearAmounts, zero } from '@app/field';
import type { ApplicationEvents, FunderAsk } from './application.events.js';

/** Where an application is in its life. */
export type ApplicationStatus = 'none' | 'draft' | 'submitted' | 'withdrawn';

/** An application as its decider remembers it. */
export type Application = Readonly<{
  status: ApplicationStatus;
  applicationId?: ApplicationId;
  initiativeId?: PartyId;
  title: string;
  theme: string;
  described: boolean;
  plan: ApplicationEvents['CoverPlanned'];
  asks: readonly FunderAsk[];
}>;

/** An application before anything happened to it. */
export const notStarted: Application = {
  ...{ status: 'none', title: '', theme: '', described: false },
  plan: { costs: [], income: [] },
  asks: [],
};

/** Total costs per year, in cents. */
export const costsOf = ({ plan }: Application): YearAmounts => total(...plan.costs.map(({ amounts }) => amounts));

/** Total own cover per year, in cents. */
export const incomeOf = ({ plan }: Application): YearAmounts => total(...plan.income.map(({ amounts }) => amounts));

/** Costs less all cover, per year, in cents: positive is not covered, negative is covered twice; balanced years are left out. */
export const gapOf = (application: Application): YearAmounts => {
  const cover = total(incomeOf(application), ...application.asks.map(({ amounts }) => amounts));
  const years = total(costsOf(application), cover).map(({ year }) => year);
  return years
    .map((year) => ({ year, amount: minus(amountIn(costsOf(application), year), amountIn(cover, year)) }))
    .filter(({ amount }) => amount !== 0);
};

/** What is asked of all funders together, in cents. */
export const askedOf = (asks: readonly FunderAsk[]) =>
  sum(zero, ...asks.flatMap(({ amounts }) => amounts.map(({ amount }) => amount)));
