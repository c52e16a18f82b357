import type { AnyProjection } from '@app/event-sourcing';
import { keptIn } from '../postgres/kept-in.js';
import { indexTable, makeBareTable, tableOf } from '../postgres/rows-table.js';
import { foldInto, readerOf, rowsReader } from '../readers/rows.reader.js';
import type { Kept } from '../step.js';
import { APART, apart, type Building, type Folding, indexing } from './building.js';
import type { CopyTo } from './copying.js';
import { foldingByStream } from './rows.by-stream.js';
import { rowsCopy } from './rows.copy.js';

/** The rows of a projection, each written once. */
export const rowsBuilding = (of: AnyProjection): Building => ({
  name: of.name,
  reader: readerOf(of),
  types: new Set(Object.keys(of.on)),
  table: `${APART}.${tableOf(of)}`,
  begin: async (manager) => {
    await manager.query(`drop table if exists ${APART}.${tableOf(of)}`);
    await manager.query(apart(makeBareTable(of)));
  },
  ways: [
    { order: 'stream', fold: (_, copyTo) => foldingByStream(of, copyTo) },
    // Rows are looked at once, when they are written; at every step only when something turned up.
    { order: 'position', fold: (_, copyTo) => foldingOf(of, copyTo, () => undefined) },
    { order: 'position', fold: (_, copyTo) => foldingOf(of, copyTo) },
  ],
  index: (manager) => manager.query(indexing(apart(indexTable(of)))),
  replace: async (manager) => {
    await manager.query(`drop table if exists read.${tableOf(of)}`);
    await manager.query(`alter table ${APART}.${tableOf(of)} set schema read`);
  },
  later: (manager, events, lot) => rowsReader(of, { kept: (_, keys) => keptIn(manager, of, keys) }).read(events, lot),
});

// Whatever events a row is made of: all rows in memory until the last event was there.
const foldingOf = (of: AnyProjection, copyTo: CopyTo, expect?: (row: object) => void): Folding => {
  const rows = new Map<string, Kept | null>();
  return {
    take: async (events, lot) => {
      foldInto(rows, of, events, lot, undefined, expect);
      return true;
    },
    end: async (wanted) => {
      if (!wanted) return false;
      const copy = rowsCopy(of, copyTo);
      let fits = true;
      for (const [key, kept] of rows) if (fits) fits = await copy.write(key, kept);
      await copy.end();
      return fits;
    },
  };
};
