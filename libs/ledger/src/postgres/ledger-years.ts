import type { EntityManager } from 'typeorm';
import { ENTRY, partOf } from './ledger-tables.js';

// Two who meet a new year at once would both make its part; any number will do, as long as it is always the same.
const MAKING_YEARS = 4_020_265;

/**
 * Makes the parts of the ledger for these financial years where they are not there yet, within the transaction of the
 * manager. Nobody who reads is kept waiting: a part is made apart and then attached.
 */
export const makeYears = async (manager: EntityManager, years: readonly number[]): Promise<void> => {
  if ((await missing(manager, years)).length === 0) return;
  await manager.query('select pg_advisory_xact_lock($1)', [MAKING_YEARS]);
  for (const year of await missing(manager, years)) await makeYear(manager, year);
};

// Of the catalogue itself: what to_regclass remembers from before the lock is not looked up again.
const missing = async (manager: EntityManager, years: readonly number[]): Promise<readonly number[]> => {
  const sought = [...new Set(years)];
  const found = await manager.query<{ year: number }[]>(
    `select year from unnest($1::int[], $2::text[]) as sought (year, part) where not exists (
      select from pg_class c where c.relnamespace = 'read'::regnamespace and c.relname = replace(part, 'read.', ''))`,
    [sought, sought.map(partOf)],
  );
  return found.map(({ year }) => year);
};

const makeYear = async (manager: EntityManager, year: number): Promise<void> => {
  for (const statement of makingYear(year)) await manager.query(statement);
};

/** The statements that make the part for one financial year, which is not there. */
export const makingYear = (year: number): readonly string[] => [
  `create table ${partOf(year)} (like ${ENTRY} including all)`,
  `alter table ${ENTRY} attach partition ${partOf(year)} for values in (${year})`,
];
