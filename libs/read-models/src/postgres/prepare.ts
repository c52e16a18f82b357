import type { AnyProjection } from '@app/event-sourcing';
import { ledgerTables } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { makeTable } from './rows-table.js';

// Any number will do, as long as it is always the same; two processes that start together would trip over each other.
const PREPARING = 4_020_264;

/** Makes the tables that this version of the program reads and writes; those of other versions stay. */
export const prepare = (source: DataSource, projections: readonly AnyProjection[]): Promise<void> =>
  source.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(${PREPARING})`);
    for (const statement of [ledgerTables, ...projections.map(makeTable)]) await manager.query(statement);
  });
