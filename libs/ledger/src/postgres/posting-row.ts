import { safeInteger } from '@app/database';
import type { Cell } from '@app/event-sourcing';
import { cents, type IsoDate } from '@app/field';
import { type CellBalance, keptViews, type LedgerView, ledgerViews, type Posting } from '../ledger.js';
import { CELL, columnsFor } from './ledger-tables.js';

/** The column of each dimension. */
export const columns = {
  partyId: 'party_id',
  initiativeId: 'initiative_id',
  pledgeId: 'pledge_id',
  lineId: 'line_id',
  year: 'year',
  state: 'state',
} as const satisfies Record<keyof Cell, string>;

const named = (table: string, names: readonly string[]): string => names.map((name) => `${table}.${name}`).join(', ');

/** The dimensions of a cell `c`. */
export const cellColumns = named(
  'c',
  Object.values(columns).filter((column) => column !== 'pledge_id'),
);

/** The cells in which an entry `e` tells what it is about: of each dimension the first view that sums by it. */
const telling = (Object.keys(columns) as (keyof Cell)[]).flatMap((dimension) => {
  const view = keptViews.find((each) => (ledgerViews[each] as readonly string[]).includes(dimension));
  return view ? [{ view, column: columns[dimension] }] : [];
});

const aliasOf = (view: LedgerView): string => `of_${view.replaceAll('-', '_')}`;

/** Joins an entry `e` with the cells that say what it is about. */
export const cellsOfEntry = [...new Set(telling.map(({ view }) => view))]
  .map((view) => `join ${CELL} ${aliasOf(view)} on ${aliasOf(view)}.id = e.${columnsFor(view).cell}`)
  .join(' ');

/** What a posting tells of its entry `e` and its cells; dates as text, since a plain date has no time zone. */
export const entryColumns = [
  named('e', ['position', 'ordinal', 'event_id', 'amount', 'pledge_id']),
  'e.recorded_on::text as recorded_on',
  ...telling.map(({ view, column }) => `${aliasOf(view)}.${column}`),
].join(', ');

type Columned = Readonly<Partial<Record<(typeof columns)[keyof Cell], string | number | null>>>;

/** The balance of a cell, as PostgreSQL gives it. */
export type BalanceRow = Readonly<{ id: number } & Record<'balance' | 'position' | 'recorded_on', string>>;

/** A cell as PostgreSQL gives it. */
export type CellRow = Columned & BalanceRow & Readonly<Record<'view' | 'cell', string> & { year: number }>;

/** A posting as PostgreSQL gives it. */
export type PostingRow = Columned &
  Readonly<Record<'view' | 'cell' | 'event_id' | 'recorded_on' | 'position' | 'amount' | 'balance', string>> &
  Readonly<{ ordinal: number }>;

/** The posting in a row; absent dimensions stay absent. Throws a RangeError beyond the safe integers. */
export const postingOf = (row: PostingRow): Posting => ({
  ...cellBalanceIn(row),
  amount: cents(safeInteger(row.amount)),
  eventId: row.event_id,
});

/** The balance of a cell in a row, with the dimensions it has. */
export const cellBalanceIn = (row: Omit<CellRow, 'id'> | PostingRow): CellBalance => ({
  ...cellIn(row),
  balance: cents(safeInteger(row.balance)),
  position: BigInt(row.position),
  recordedOn: row.recorded_on as IsoDate,
  view: row.view as LedgerView,
  cell: row.cell,
});

const cellIn = (row: Columned): Cell => {
  const known = Object.entries(columns).filter(([, column]) => (row[column] ?? null) !== null);
  return Object.fromEntries(known.map(([dimension, column]) => [dimension, row[column]])) as Cell;
};
