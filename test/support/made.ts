import type { AnyProjection } from '@app/event-sourcing';
import { CELL, ENTRY } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { tableOf } from '../../libs/read-models/src/postgres/rows-table.js';

/** All that was made out of the events, row by row: rows, cells and entries with their balances, what is parked, and where readers are. */
export const everythingMade = async (source: DataSource, projections: readonly AnyProjection[]) => ({
  rows: await rowsMadeOf(source, projections),
  cells: await source.query(`select (to_jsonb(c) - 'id')::text as cell from ${CELL} c order by view, cell`),
  entries: await source.query(ENTRIES),
  parked: await source.query('select reader, stream, position, reason from read.parked order by reader, stream'),
  places: await source.query('select reader, position from read.checkpoint order by reader'),
});

/** The rows of these projections, each by key. */
export const rowsMadeOf = async (source: DataSource, projections: readonly AnyProjection[]) => {
  const rows: Record<string, readonly MadeRow[]> = {};
  for (const of of projections) rows[of.name] = await rowsMade(source, of);
  return rows;
};

/** A row as it stands in its table, and what it is found by. */
export type MadeRow = Readonly<{ key: string; row: Readonly<Record<string, unknown>>; found: object; first: string }>;

/** The rows of a projection, by key; the fields of each in whatever order they were made. */
export const rowsMade = async (source: DataSource, of: AnyProjection): Promise<readonly MadeRow[]> => {
  const rows = await source.query<(MadeRow & { row: string })[]>(`select * from read.${tableOf(of)} order by key`);
  return rows.map((each) => ({ ...each, row: JSON.parse(each.row) }));
};

// The numbers of cells are nobody's business: an entry names the cells themselves.
const ENTRIES = `
  select (
    select jsonb_object_agg(name, case
      when name like '%\\_cell' then (select to_jsonb(c.view || ' ' || c.cell) from ${CELL} c where c.id = value::text::int)
      else value end)
    from jsonb_each(to_jsonb(e)) as field (name, value)
  )::text as entry
  from ${ENTRY} e order by e.position, e.ordinal`;
