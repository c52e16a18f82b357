import { manyRows, safeInteger } from '@app/database';
import type { Entry, Provenance } from '@app/event-sourcing';
import { type Cents, cents, type IsoDate } from '@app/field';
import type { EntityManager } from 'typeorm';
import { balanceAfter, cellOf, keptViews, type LedgerView, ledgerViews } from '../ledger.js';
import type { Moved } from '../postings.js';
import { CELL, columnsFor, ENTRY } from './ledger-tables.js';
import { makeYears } from './ledger-years.js';
import { columns } from './posting-row.js';

/** One entry with its place among those of its event. */
export type Line = Readonly<{ entry: Entry; at: Provenance; ordinal: number }>;
/** A cell with its balance in cents, which moves on with each line. */
export type Kept = {
  readonly id: number;
  balance: Cents;
  last?: Readonly<{ on_date: IsoDate; position: bigint }>;
};
/** The cells that entries fall in, each with what it is at. */
export type Cells = Readonly<{ of(view: LedgerView, entry: Entry): Kept }>;
type CellRow = Readonly<{ id: number; view: string; cell: string; balance: string }>;

/** The entries of events, one by one. */
export const linesOf = (moved: readonly Moved[]): readonly Line[] =>
  moved.flatMap(({ entries, at }) => entries.map((entry, ordinal) => ({ entry, at, ordinal })));

/** Posts lines in order: five statements, however many there are; more when a year occurs for the first time. */
export const postLines = async (manager: EntityManager, lines: readonly Line[]): Promise<void> => {
  await makeYears(
    manager,
    lines.map(({ entry }) => entry.year),
  );
  const cells = await cellsOf(manager, lines);
  const of = (view: LedgerView, entry: Entry) => cells.get(nameOf(view, cellOf(view, entry))) as Kept;
  const posted = lines.map((line) => rowOf({ of }, line));
  await insert(manager, ENTRY, entryTypes, posted);
  await moveCells(manager, [...cells.values()]);
};

/** The name of a cell among those of all views. */
export const nameOf = (view: string, cell: string): string => `${view} ${cell}`;

const kept = keptViews.map((view) => ({ view, ...columnsFor(view) }));

/** The row of one line; its cells move on. */
export const rowOf = (cells: Cells, { entry, at, ordinal }: Line): EntryRow => {
  const { position, recordedOn, eventId } = at;
  const { pledgeId, year, amount } = entry;
  const row: EntryRow = {
    position,
    recorded_on: recordedOn,
    event_id: eventId,
    ordinal,
    pledge_id: pledgeId,
    year,
    amount,
  };
  for (const { view, cell, balance } of kept) {
    const own = cells.of(view, entry);
    own.balance = balanceAfter(own.balance, entry);
    own.last = { on_date: at.recordedOn, position: at.position };
    row[cell] = own.id;
    row[balance] = own.balance;
  }
  return row;
};

const dimensionTypes = { party_id: 'text', initiative_id: 'text', line_id: 'text', year: 'int', state: 'text' };
const viewTypes = keptViews.map(columnsFor).map(({ cell, balance }) => ({ [cell]: 'int', [balance]: 'bigint' }));
/** The columns of an entry, with their types. */
export const entryTypes: Readonly<Record<string, string>> = {
  ...{ position: 'bigint', ordinal: 'int', event_id: 'text', recorded_on: 'date', amount: 'bigint', year: 'int' },
  pledge_id: 'text',
  ...Object.assign({}, ...viewTypes),
};
type EntryRow = Record<string, unknown>;

const insert = async <T extends Record<string, string>>(
  manager: EntityManager,
  table: string,
  types: T,
  rows: readonly Record<keyof T, unknown>[],
): Promise<void> => {
  const { from, values } = manyRows(types, rows);
  await manager.query(`insert into ${table} (${Object.keys(types).join(', ')}) select * from ${from}`, values);
};

/** The columns that a cell begins with, with their types. */
export const cellTypes = { view: 'text', cell: 'text', ...dimensionTypes };

// Makes the cells that are not there, and gives all with their current balance.
const cellsOf = async (manager: EntityManager, lines: readonly Line[]): Promise<Map<string, Kept>> => {
  const rows = new Map(lines.flatMap(({ entry }) => keptViews.map((view) => cellRow(view, entry))));
  const { from, values } = manyRows(cellTypes, [...rows.values()]);
  const names = Object.keys(cellTypes).join(', ');
  // What is there already must not use up a number of the sequence: they are small, to keep the index small.
  const fresh = `select * from ${from} where not exists (select from ${CELL} c where c.view = given.view and c.cell = given.cell)`;
  await manager.query(`insert into ${CELL} (${names}) ${fresh} on conflict do nothing`, values);
  const sought = `select c.id, c.view, c.cell, c.balance from ${CELL} c join ${from} using (view, cell)`;
  const found = await manager.query<CellRow[]>(sought, values);
  return new Map(
    found.map(({ id, view, cell, balance }) => [nameOf(view, cell), { id, balance: cents(safeInteger(balance)) }]),
  );
};

/** A cell by its name, and what it begins with. */
export const cellRow = (view: LedgerView, entry: Entry): [string, Record<keyof typeof cellTypes, unknown>] => {
  const cell = cellOf(view, entry);
  return [nameOf(view, cell), { view, cell, ...dimensionsOf(view, entry) } as never];
};

const dimensionsOf = (view: LedgerView, entry: Entry): object =>
  Object.fromEntries(ledgerViews[view].map((dimension) => [columns[dimension], entry[dimension]]));

const movedTypes = { id: 'int', balance: 'bigint', on_date: 'date', position: 'bigint' };

const moveCells = async (manager: EntityManager, cells: readonly Kept[]): Promise<void> => {
  const rows = cells.flatMap(({ id, balance, last }) => (last ? [{ id, balance, ...last }] : []));
  const { from, values } = manyRows(movedTypes, rows);
  await manager.query(
    `update ${CELL} c set balance = given.balance, last_on = given.on_date,
      last_position = given.position
      from ${from} where c.id = given.id`,
    values,
  );
};
