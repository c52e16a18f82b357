import type { IsoDate, PartyId } from '@app/field';
import type { CellBalance } from '@app/ledger';
import { type Column, inColumn, statesIn } from './columns.js';
import { endingsOf, PortfolioEndingView } from './endings.view.js';
import { grouped, yearsNamed } from './grouped.js';
import { type Names, nameOf } from './names.js';

/** What a funder has in one initiative, or in all, for a year; euro cents. */
export class PortfolioYearView {
  readonly year: number;
  /** Held for a decision, or under proviso (begrotingsvoorbehoud). */
  readonly reserved: number;
  /** Firm and not yet paid. */
  readonly firm: number;
  /** Paid or settled. */
  readonly realised: number;
  /** Asked or forecast: not promised. */
  readonly expected: number;
}

/** One initiative in the portfolio. */
export class PortfolioRowView {
  /** Null for recipients whom a register does not name, together. */
  readonly initiativeId: string | null;
  readonly name: string | null;
  /** The years in which there is something. */
  readonly years: PortfolioYearView[];
}

/** Initiatives × years of one funder, as recorded by the end of a day in Amsterdam. */
export class PortfolioView {
  readonly funderId: string;
  /** Plain date. */
  readonly asOf: string;
  /** The years in which there is something: a register may reach far back. */
  readonly years: number[];
  /** By name, the unnamed last. */
  readonly rows: PortfolioRowView[];
  readonly totals: PortfolioYearView[];
  /** What ends within twelve months of the day looked at. */
  readonly endings: PortfolioEndingView[];
}

/** What the portfolio is made of. */
export type PortfolioMatter = Readonly<{
  funderId: PartyId;
  asOf: IsoDate;
  last: readonly CellBalance[];
  names: Names;
}>;

const states = (['reserved', 'firm', 'realised', 'expected'] as const).flatMap(statesIn);

/** The portfolio out of the balance of each cell of the funder; its budget and its help in kind are not in it. */
export const portfolioOf = ({ funderId, asOf, last, names }: PortfolioMatter): PortfolioView => {
  const money = last.filter(({ balance, state }) => balance !== 0 && states.includes(state));
  const years = yearsNamed(money);
  const byInitiative = grouped(money, ({ initiativeId }) => initiativeId);
  const rows = [...byInitiative].map(([initiativeId, own]) => rowOf(initiativeId, own, names));
  return {
    ...{ funderId, asOf, years, rows: rows.sort(byName) },
    totals: years.map((year) => yearOf(year, money)),
    endings: endingsOf(asOf, byInitiative, names),
  };
};

const rowOf = (initiativeId: PartyId | undefined, own: readonly CellBalance[], names: Names): PortfolioRowView => {
  const name = nameOf(names, initiativeId);
  return { initiativeId: initiativeId ?? null, name, years: yearsNamed(own).map((year) => yearOf(year, own)) };
};

const yearOf = (year: number, last: readonly CellBalance[]): PortfolioYearView => {
  const own = last.filter((each) => each.year === year);
  const amount = (column: Column): number => inColumn(column, own);
  return {
    ...{ year, reserved: amount('reserved'), firm: amount('firm') },
    ...{ realised: amount('realised'), expected: amount('expected') },
  };
};

const byName = (one: PortfolioRowView, other: PortfolioRowView): number =>
  Number(one.name === null) - Number(other.name === null) || (one.name ?? '').localeCompare(other.name ?? '', 'nl');
