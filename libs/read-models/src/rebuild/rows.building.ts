import type { AnyProjection } from '@app/event-sourcing';
import { keptIn } from '../postgres/kept-in.js';
import { indexTable, makeBareTable, tableOf } from '../postgres/rows-table.js';
import { foldInto, isKeepable, readerOf, rowsReader } from '../readers/rows.reader.js';
import type { Kept } from '../step.js';
import { APART, apart, type Building, type Folding } from './building.js';
import type { CopyTo } from './copying.js';

/** The rows of a projection, folded in memory and written once each. */
export const rowsBuilding = (of: AnyProjection): Building => ({
  name: of.name,
  reader: readerOf(of),
  types: new Set(Object.keys(of.on)),
  table: `${APART}.${tableOf(of)}`,
  begin: async (manager) => {
    await manager.query(`drop table if exists ${APART}.${tableOf(of)}`);
    await manager.query(apart(makeBareTable(of)));
  },
  // Rows are looked at once, when they are written; at every step only when something turned up.
  fold: (_, copyTo) => foldingOf(of, copyTo, () => undefined),
  foldWarily: (_, copyTo) => foldingOf(of, copyTo),
  index: (manager) => manager.query(apart(indexTable(of))),
  replace: async (manager) => {
    await manager.query(`drop table if exists read.${tableOf(of)}`);
    await manager.query(`alter table ${APART}.${tableOf(of)} set schema read`);
  },
  later: (manager, events, lot) => rowsReader(of, { kept: (_, keys) => keptIn(manager, of, keys) }).read(events, lot),
});

const foldingOf = (of: AnyProjection, copyTo: CopyTo, expect?: (row: object) => void): Folding => {
  const rows = new Map<string, Kept | null>();
  return {
    take: async (events, lot) => foldInto(rows, of, events, lot, undefined, expect),
    end: async () => {
      const texts = [...rows].flatMap(([key, kept]) =>
        kept ? [{ key, row: JSON.stringify(kept.row), first: kept.first }] : [],
      );
      if (!texts.every(({ row }) => isKeepable(row))) return false;
      const copy = await copyTo(`${APART}.${tableOf(of)}`, ['key', 'row', 'first']);
      for (const text of texts) await copy.write(text);
      await copy.end();
      return true;
    },
  };
};
