import { type Entries, typesThatMove } from '@app/event-sourcing';
import { bareLedgerTables, CELL, cellIndexes, ENTRY, PostgresPostings } from '@app/ledger';
import type { EntityManager } from 'typeorm';
import { LEDGER, ledgerReader } from '../readers/ledger.reader.js';
import { APART, apart, type Building } from './building.js';
import { foldingLedger } from './ledger.folding.js';

/** The multi-year ledger: entries are written as they come, cells once they are all there. */
// biome-ignore lint/suspicious/noExplicitAny: entries of every feature together
export const ledgerBuilding = (entries: Entries<any>): Building => ({
  name: 'ledger',
  reader: LEDGER,
  types: typesThatMove(entries),
  table: apart(ENTRY),
  begin: async (manager) => {
    await manager.query(apart(`drop table if exists ${ENTRY}, ${CELL}`));
    await manager.query(apart(bareLedgerTables));
  },
  ways: [{ order: 'position', fold: (...by) => foldingLedger(entries, ...by) }],
  indexes: cellIndexes.map(apart),
  replace: async (manager) => {
    await manager.query(apart(`select setval(pg_get_serial_sequence('${CELL}', 'id'), max(id)) from ${CELL}`));
    await manager.query(`drop table if exists ${ENTRY}, ${CELL}`);
    for (const table of await tablesApart(manager)) await manager.query(`alter table ${table} set schema read`);
  },
  later: async (manager, events, lot) => {
    const outcome = await ledgerReader(entries).read(events, lot);
    await new PostgresPostings(manager).add(outcome.moved);
    return outcome;
  },
});

// A partitioned table leaves its parts behind.
const tablesApart = async (manager: EntityManager): Promise<readonly string[]> => {
  const names = [ENTRY, CELL].map((name) => name.replace('read.', ''));
  const found = await manager.query<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = $1 and (tablename = any($2) or starts_with(tablename, $3))`,
    [APART, names, `${names[0]}_`],
  );
  return found.map(({ name }) => name);
};
