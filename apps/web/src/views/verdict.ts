import type { HorizonView } from '../api/views.js';

/**
 * Whether the money is safe. `noPlan`: nothing says what it costs. `over`: all that was planned is over. `covered`: certain
 * money pays for all that is planned. `until`: up to a month. `short`: already this month, or before it, it does not.
 */
export type Verdict =
  | Readonly<{ says: 'noPlan' }>
  | Readonly<{ says: 'over' | 'covered'; year: number }>
  | (Readonly<{ says: 'until' | 'short'; month: string }> & Shortage);

/** What a year lacks, and what of its money is only reserved; in cents. */
export type Shortage = Readonly<{ year: number; missing: number; reserved: number }>;

/** The verdict on a horizon, as of its day; amounts in cents, of the year in which certain money first falls short. */
export const verdictOf = ({ years, firstUncoveredMonth: month, asOf }: HorizonView): Verdict => {
  const last = years.findLast(({ cost }) => cost > 0)?.year;
  if (last === undefined) return { says: 'noPlan' };
  if (month) return { says: month > asOf.slice(0, 7) ? 'until' : 'short', month, ...shortIn(years, month) };
  return { says: last < Number(asOf.slice(0, 4)) ? 'over' : 'covered', year: last };
};

const shortIn = (years: HorizonView['years'], month: string): Shortage => {
  const year = Number(month.slice(0, 4));
  const { uncovered = 0, reserved = 0 } = years.find((each) => each.year === year) ?? {};
  return { year, missing: uncovered, reserved };
};
