import { safeInteger } from '@app/database';
import type { Cell } from '@app/event-sourcing';
import { cents, type IsoDate } from '@app/field';
import type { LedgerView, Posting } from '../ledger.js';

/** The column of each dimension. */
export const columns = {
  partyId: 'party_id',
  initiativeId: 'initiative_id',
  pledgeId: 'pledge_id',
  lineId: 'line_id',
  year: 'year',
  state: 'state',
} as const satisfies Record<keyof Cell, string>;

/** What a posting tells of its entry `e`; dates as text, since a plain date has no time zone. */
export const entryColumns = `e.position, e.event_id, e.recorded_on::text as recorded_on, e.amount, ${Object.values(
  columns,
)
  .map((column) => `e.${column}`)
  .join(', ')}`;

/** A posting as PostgreSQL gives it. */
export type PostingRow = Readonly<
  Record<'view' | 'cell' | 'event_id' | 'recorded_on' | 'position' | 'amount' | 'balance', string> &
    Record<(typeof columns)[keyof Cell], string | number | null>
>;

/** The posting in a row; absent dimensions stay absent. Throws a RangeError beyond the safe integers. */
export const postingOf = (row: PostingRow): Posting => ({
  ...cellIn(row),
  amount: cents(safeInteger(row.amount)),
  balance: cents(safeInteger(row.balance)),
  position: BigInt(row.position),
  recordedOn: row.recorded_on as IsoDate,
  eventId: row.event_id,
  view: row.view as LedgerView,
  cell: row.cell,
});

const cellIn = (row: PostingRow): Cell => {
  const known = Object.entries(columns).filter(([, column]) => row[column] !== null);
  return Object.fromEntries(known.map(([dimension, column]) => [dimension, row[column]])) as Cell;
};
