import type { LedgerView } from '../ledger.js';
import { CELL, columnsFor, ENTRY } from './ledger-tables.js';
import { cellColumns, cellsOfEntry, entryColumns } from './posting-row.js';

/** The cells that match, as they are now. */
export const cellsWhere = (conditions: string): string => `
  select c.id, c.view, c.cell, ${cellColumns}, c.balance, c.last_on::text as recorded_on, c.last_position as position
  from ${CELL} c where c.view = $1 ${conditions} order by c.id`;

/** The balance of cells ($1: ids, $2: their years) by the end of a day ($3): one seek each, in the index alone. */
export const balancesAsOf = (view: LedgerView): string => {
  const { cell, balance } = columnsFor(view);
  return `
  select sought.id, known.* from unnest($1::int[], $2::int[]) as sought (id, year) cross join lateral (
    select e.${balance} as balance, e.recorded_on::text as recorded_on, e.position from ${ENTRY} e
    where e.year = sought.year and e.${cell} = sought.id and e.recorded_on <= $3
    order by e.recorded_on desc, e.position desc, e.ordinal desc limit 1
  ) known`;
};

// Days run with positions, and the index of a cell begins with the day.
const placeAfter = `(coalesce((
  select l.recorded_on from ${ENTRY} l where l.position <= $3 order by l.position desc, l.ordinal desc limit 1
), '-infinity'), $3::bigint)`;

/**
 * The entries under cells by the end of a day ($2), oldest first: after a position ($3), so many ($4) and what else the
 * last event moved. Of each cell no more is read than there is room for, by its index.
 */
export const entriesUnder = (view: LedgerView, conditions: string): string => {
  const { cell, balance } = columnsFor(view);
  const found = `
    select c.view, c.cell, e.* from ${CELL} c cross join lateral (
      select e.*, e.${balance} as balance from ${ENTRY} e
      where e.year = c.year and e.${cell} = c.id and e.recorded_on <= $2 and (e.recorded_on, e.position) > ${placeAfter}
      order by e.recorded_on, e.position fetch first $4 rows with ties
    ) e
    where c.view = $1 ${conditions}
    order by e.position fetch first $4 rows with ties`;
  // Only what is on the page is asked what it is about.
  return `select e.view, e.cell, ${entryColumns}, e.balance from (${found}) e ${cellsOfEntry}`;
};
