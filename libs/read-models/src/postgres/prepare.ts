import type { AnyProjection } from '@app/event-sourcing';
import { ledgerTables } from '@app/ledger';
import type { DataSource, EntityManager } from 'typeorm';
import { makeTable, namesIn, tableOf } from './rows-table.js';

// Any number will do, as long as it is always the same; two processes that start together would trip over each other.
const PREPARING = 4_020_264;

/**
 * Makes the tables that this version of the program reads and writes; those of other versions stay. Throws when a projection
 * names other fields than its rows were written with: only a raised version has them beside all of its rows.
 */
export const prepare = (source: DataSource, projections: readonly AnyProjection[]): Promise<void> =>
  source.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(${PREPARING})`);
    for (const projection of projections) await expectNames(manager, projection);
    for (const statement of [ledgerTables, ...projections.map(makeTable)]) await manager.query(statement);
  });

const expectNames = async (manager: EntityManager, of: AnyProjection): Promise<void> => {
  const sought = "select obj_description(to_regclass($1), 'pg_class') as names";
  const [row] = await manager.query<{ names: string | null }[]>(sought, [`read.${tableOf(of)}`]);
  const names = row?.names ?? namesIn(of);
  if (names !== namesIn(of)) throw new Error(`${of.name} is found by other fields than before: raise its version`);
};
