import pg from 'pg';
import { CELL, columnsFor, ENTRY } from '../../libs/ledger/src/postgres/ledger-tables.ts';

const { cell, balance } = columnsFor('budget-line');

// By what the cells of another view say of the entries; the line only those of this view know.
const CELLS_OFF = `
  with folded as (
    select o.party_id, c.line_id, e.year, o.state, sum(e.amount) as amount from ${ENTRY} e
    join ${CELL} o on o.id = e.${columnsFor('year-matrix').cell} join ${CELL} c on c.id = e.${cell}
    group by o.party_id, c.line_id, e.year, o.state
  ), told as (select party_id, line_id, year, state, balance as amount from ${CELL} where view = 'budget-line')
  select count(*)::int as off, (select count(*)::int from told) as cells, (select sum(amount)::text from ${ENTRY}) as cents
  from (select * from folded except select * from told union all (select * from told except select * from folded)) x`;

const RUNNING_OFF = `
  select count(*) filter (where running <> told)::int as off, count(*)::int as postings from (
    select e.${balance} as told, sum(e.amount) over (partition by e.${cell} order by e.position, e.ordinal) as running
    from ${ENTRY} e where e.${cell} = any($1)
  ) x`;

/** Holds cells and running balances against a fold of their entries; says how many were looked at, or throws. */
export const expectRight = async (url) => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const [cells] = (await client.query(CELLS_OFF)).rows;
    const sample = `select id from ${CELL} where view = 'budget-line' order by md5(id::text) limit 100`;
    const ids = (await client.query(sample)).rows.map(({ id }) => id);
    const [running] = (await client.query(RUNNING_OFF, [ids])).rows;
    if (cells.off + running.off > 0)
      throw new Error(`${cells.off} cells and ${running.off} running balances are wrong`);
    return `${cells.cells} cells are the fold of their entries, and ${running.postings} running balances of 100 of them`;
  } finally {
    await client.end();
  }
};
