import { type Cents, type IsoDate, minus, sum, type YearAmounts, zero } from '@app/field';
import type { Between, PledgedState } from './pledge.events.js';
import { refuse } from './pledge.refusals.js';

/** One year's money of a pledge, in cents. */
export type PledgedYear = Readonly<{
  year: number;
  state: PledgedState;
  amount: Cents;
  paid: Cents;
  settled: boolean;
  /** The last day on which the proviso may be invoked, once its term runs. */
  until?: IsoDate;
}>;

/** One instalment, and whether it fell due. */
export type Instalment = Readonly<{
  instalmentId: string;
  year: number;
  amount: Cents;
  /** Whether it waits for the report of its year. */
  onReport: boolean;
  due: boolean;
}>;

/** A pledge as its decider remembers it. */
export type Pledge = Readonly<{
  between?: Between;
  years: readonly PledgedYear[];
  instalments: readonly Instalment[];
  requirementsMet: readonly string[];
}>;

/** A pledge before anything happened to it. */
export const notMade: Pledge = { years: [], instalments: [], requirementsMet: [] };

/** The pledged years of one state, none of them paid yet. */
export const pledgedYears = (amounts: YearAmounts, state: PledgedState): readonly PledgedYear[] =>
  amounts.map((each) => ({ ...each, state, paid: zero, settled: false }));

/** The year's money and between whom it is; refuses a year that is not named, settled, or in another state. */
export const yearFor = (
  pledge: Pledge,
  year: number,
  ...states: PledgedState[]
): PledgedYear & { between: Between } => {
  const pledged = yearIn(pledge, year);
  if (!pledge.between || !pledged) throw refuse('pledge/nothing-in-that-year', { year });
  if (pledged.settled) throw refuse('pledge/already-settled', { year });
  if (!states.includes(pledged.state)) throw refuse('pledge/not-in-this-state', { state: pledged.state });
  return { ...pledged, between: pledge.between };
};

/** The year's money, or undefined. */
export const yearIn = ({ years }: Pledge, year: number): PledgedYear | undefined =>
  years.find((each) => each.year === year);

/** The pledge with a change of one year. */
export const withYear = (
  pledge: Pledge,
  year: number,
  change: (year: PledgedYear) => Partial<PledgedYear>,
): Pledge => ({
  ...pledge,
  years: pledge.years.map((each) => (each.year === year ? { ...each, ...change(each) } : each)),
});

/** What is still to be paid of a year, in cents. */
export const unpaidOf = ({ amount, paid }: PledgedYear): Cents => minus(amount, paid);

/** Refuses an instalment of the year that was never planned. */
export const expectPlanned = ({ instalments }: Pledge, year: number, instalmentId: string): void => {
  if (!instalments.some((each) => each.instalmentId === instalmentId && each.year === year))
    throw refuse('pledge/instalment-unknown');
};

/** What the instalments of a year add up to, in cents. */
export const plannedIn = ({ instalments }: Pledge, year: number): Cents =>
  sum(zero, ...instalments.filter((each) => each.year === year).map(({ amount }) => amount));

/** What each year is, in cents. */
export const amountsOf = ({ years }: Pledge): YearAmounts => years.map(({ year, amount }) => ({ year, amount }));

/** What a corrected register makes of each year, in cents: no less than was paid, and nothing else of a settled year. */
export const correctedTo = ({ years }: Pledge, said: YearAmounts): YearAmounts => {
  const named = said.map(({ year, amount }) => ({ year, amount: correctedIn(years, year, amount) }));
  const left = years.filter((each) => !said.some(({ year }) => year === each.year));
  const kept = left.map(({ year }) => ({ year, amount: correctedIn(years, year, zero) }));
  return [...named, ...kept.filter(({ amount }) => amount > 0)];
};

const correctedIn = (years: readonly PledgedYear[], year: number, said: Cents): Cents => {
  const { settled, amount, paid } = years.find((each) => each.year === year) ?? { amount: said, paid: zero };
  if (settled) return amount;
  return said < paid ? paid : said;
};

/** The years as corrected: what was paid stays paid, and what was settled stays settled. */
export const correctedYears = (pledge: Pledge, to: YearAmounts): readonly PledgedYear[] =>
  pledgedYears(to, 'firm').map((each) => ({ ...each, ...yearIn(pledge, each.year), amount: each.amount }));
