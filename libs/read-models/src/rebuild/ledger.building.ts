import { type Entries, typesThatMove } from '@app/event-sourcing';
import {
  bareLedgerTables,
  CELL,
  cellIndexes,
  ENTRY,
  entryIndexes,
  foldedColumns,
  LedgerFold,
  makingYear,
  PostgresPostings,
  yearOf,
} from '@app/ledger';
import type { EntityManager } from 'typeorm';
import { LEDGER, ledgerReader } from '../readers/ledger.reader.js';
import { APART, apart, type Building, type Folding, indexing } from './building.js';
import type { Copy, CopyTo } from './copying.js';

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
  ways: [{ order: 'position', fold: (manager, copyTo) => foldingOf(entries, manager, copyTo) }],
  index: async (manager) => {
    await manager.query(indexing(apart(cellIndexes)));
    await manager.query(apart(`select setval(pg_get_serial_sequence('${CELL}', 'id'), max(id)) from ${CELL}`));
  },
  replace: async (manager) => {
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

// biome-ignore lint/suspicious/noExplicitAny: entries of every feature together
const foldingOf = (entries: Entries<any>, manager: EntityManager, copyTo: CopyTo): Folding => {
  const [reader, fold, years] = [ledgerReader(entries), new LedgerFold(), new Set<number>()];
  let copy: Copy | undefined;
  // A copy knows the parts that were there when it began.
  const makeYear = async (year: number): Promise<void> => {
    await copy?.end();
    for (const statement of makingYear(year)) await manager.query(apart(statement));
    copy = await copyTo(apart(ENTRY), foldedColumns.entry);
    years.add(year);
  };
  const writeCells = async (): Promise<void> => {
    const cells = await copyTo(apart(CELL), foldedColumns.cell);
    for (const row of fold.cells()) {
      const full = cells.write(row);
      if (full) await full;
    }
    await cells.end();
  };
  return {
    take: async (events, lot) => {
      for (const row of fold.post((await reader.read(events, lot)).moved)) {
        if (!years.has(yearOf(row))) await makeYear(yearOf(row));
        const full = copy?.write(row);
        if (full) await full;
      }
      return true;
    },
    end: async (wanted) => {
      await copy?.end();
      if (!wanted) return false;
      // The entries are all there: what finds them is made while the cells are written.
      await Promise.all([manager.query(indexing(apart(entryIndexes))), writeCells()]);
      return true;
    },
  };
};
