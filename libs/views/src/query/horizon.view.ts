import type { Cents, IsoDate, PartyId } from '@app/field';
import type { CellBalance } from '@app/ledger';
import { type Column, inColumn, statesIn } from './columns.js';
import { span } from './grouped.js';

/** Costs of one year and what covers them; euro cents. */
export class HorizonYearView {
  readonly year: number;
  /** From the cover plans that were submitted. */
  readonly cost: number;
  /** The initiative's own income. */
  readonly income: number;
  /** Firm, paid or settled. */
  readonly secured: number;
  /** Held for a decision, or under proviso (begrotingsvoorbehoud). */
  readonly reserved: number;
  /** Asked or forecast: promised by nobody, so it covers nothing yet. */
  readonly expected: number;
  /** Costs less income, secured and reserved; zero when they are covered. */
  readonly uncovered: number;
}

/** How far the money of one initiative reaches, as recorded by the end of a day in Amsterdam. */
export class HorizonView {
  readonly initiativeId: string;
  /** Plain date. */
  readonly asOf: string;
  /** From the first to the last year that something is planned or meant for. */
  readonly years: HorizonYearView[];
  /**
   * `2027-08`: the first month, of this year or later, that is not wholly paid for by own income and secured money,
   * when the costs of a year are spread evenly over its months and its cover is used from January on. What is only
   * reserved or expected does not count. Null when all planned years are covered, or nothing is planned.
   */
  readonly firstUncoveredMonth: string | null;
}

const states = (['cost', 'income', 'secured', 'reserved', 'expected'] as const).flatMap(statesIn);

/** The horizon out of the balance of each cell. */
export const horizonOf = (initiativeId: PartyId, asOf: IsoDate, last: readonly CellBalance[]): HorizonView => {
  const money = last.filter(({ balance, state }) => balance !== 0 && states.includes(state));
  const years = span(money.map(({ year }) => year)).map((year) => yearOf(year, money));
  return { initiativeId, asOf, years, firstUncoveredMonth: firstUncoveredMonth(years, asOf) };
};

const yearOf = (year: number, money: readonly CellBalance[]): HorizonYearView => {
  const own = money.filter((each) => each.year === year);
  const amount = (column: Column): Cents => inColumn(column, own);
  return {
    ...{ year, cost: amount('cost'), income: amount('income'), secured: amount('secured') },
    ...{ reserved: amount('reserved'), expected: amount('expected'), uncovered: Math.max(0, amount('uncovered')) },
  };
};

/** By the definition at `HorizonView.firstUncoveredMonth`. */
const firstUncoveredMonth = (years: readonly HorizonYearView[], asOf: IsoDate): string | null => {
  const short = years.find(
    ({ year, cost, income, secured }) => year >= Number(asOf.slice(0, 4)) && income + secured < cost,
  );
  if (!short) return null;
  const covered = Math.floor((12 * Math.max(0, short.income + short.secured)) / short.cost);
  return `${short.year}-${String(covered + 1).padStart(2, '0')}`;
};
