import type { AnyProjection } from '@app/event-sourcing';
import { CELL, ENTRY } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { tableOf } from '../../libs/read-models/src/postgres/rows-table.js';

/** All that was made out of the events, row by row: rows, cells and entries with their balances, what is parked, and where readers are. */
export const everythingMade = async (source: DataSource, projections: readonly AnyProjection[]) => ({
  rows: await rowsIn(source, projections),
  cells: await source.query(`select (to_jsonb(c) - 'id')::text as cell from ${CELL} c order by view, cell`),
  entries: await source.query(ENTRIES),
  parked: await source.query('select reader, stream, position, reason from read.parked order by reader, stream'),
  places: await source.query('select reader, position from read.checkpoint order by reader'),
});

const rowsIn = async (source: DataSource, projections: readonly AnyProjection[]) => {
  const rows: Record<string, readonly object[]> = {};
  for (const of of projections) rows[of.name] = await source.query(`select * from read.${tableOf(of)} order by key`);
  return rows;
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
