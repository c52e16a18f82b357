import type { Client } from 'pg';
import { dataSourceOf } from './data-source.js';
import { oneRole, type Urls } from './found.js';
import { grantsOf, roleOf, roleWith } from './roles.js';
import { connected, literal } from './sql.js';

// Any number will do, as long as it is always the same.
const MIGRATING = 4_020_263;

/** Brings the database up to date as its owner and gives the application its rights; safe to run again, and twice at once. */
export const migrate = (urls: Urls): Promise<void> =>
  connected(urls.ownerUrl, async (client) => {
    // Held until this connection closes.
    await client.query(`select pg_advisory_lock(${MIGRATING})`);
    await runMigrations(urls.ownerUrl);
    if (!oneRole(urls)) await admit(client, urls.url);
  });

const runMigrations = async (ownerUrl: string): Promise<void> => {
  const source = await dataSourceOf(ownerUrl).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
};

const admit = async (client: Client, url: string): Promise<void> => {
  const { rowCount } = await client.query(`select from pg_roles where rolname = ${literal(roleOf(url))}`);
  if (rowCount === 0) await client.query(roleWith(url)).catch(explained(roleOf(url)));
  await client.query(grantsOf(roleOf(url)));
};

const explained =
  (role: string) =>
  (cause: unknown): never => {
    throw new Error(`the owner cannot make the role ${role}: make it, or give the owner CREATEROLE`, { cause });
  };
