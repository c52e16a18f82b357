import type { AnyProjection } from '@app/event-sourcing';
import { keptIn } from '../postgres/kept-in.js';
import { indexesOf, makeBareTable, tableOf } from '../postgres/rows-table.js';
import { readerOf, rowsReader } from '../readers/rows.reader.js';
import { APART, apart, type Building } from './building.js';
import { foldingByPosition } from './rows.by-position.js';
import { foldingByStream } from './rows.by-stream.js';

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
    { order: 'stream', fold: async (writing, left) => foldingByStream(of, writing, left) },
    // Rows are looked at once, when they are written; at every step only when something turned up.
    { order: 'position', fold: (writing, left) => foldingByPosition(of, writing, left, () => undefined) },
    { order: 'position', fold: (writing, left) => foldingByPosition(of, writing, left) },
  ],
  indexes: indexesOf(of).map(apart),
  replace: async (manager) => {
    await manager.query(`drop table if exists read.${tableOf(of)}`);
    await manager.query(`alter table ${APART}.${tableOf(of)} set schema read`);
  },
  later: (manager, events, lot) => rowsReader(of, { kept: (_, keys) => keptIn(manager, of, keys) }).read(events, lot),
});
