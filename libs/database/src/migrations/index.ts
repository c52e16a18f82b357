import { Events1 } from './events.migration.js';

/** Every change of the database's structure, oldest first; only ever added to. */
export const migrations = [Events1] as const;
