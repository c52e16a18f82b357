import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { found, migrate } from '../../libs/database/src/index.ts';
import { startPostgres } from '../../tools/postgres.mjs';

const ask = async (url, text) => {
  const client = new pg.Client(url).on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(text).finally(() => client.end());
  return rows;
};

const ABOUT = `select version() || '; fsync ' || current_setting('fsync') || ', full_page_writes '
  || current_setting('full_page_writes') || ', synchronous_commit ' || current_setting('synchronous_commit') as about`;

const databasesOn = (superUrl) => ({
  /** The URL of a new and empty database. */
  database: async (name) => {
    await ask(superUrl, `create database ${name}`);
    return superUrl.replace(/[^/]*$/, name);
  },
  /** The URL of a new database of ours, migrated, as its application's role. */
  ourDatabase: async () => {
    const urls = await found(superUrl, 'ours');
    await migrate(urls);
    return urls.url;
  },
});

const OTHERS = "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";

// Whoever has closed its connection must not hear in the middle of that that the server ends.
const gone = async (superUrl) => {
  for (let looks = 0; looks < 40 && (await ask(superUrl, OTHERS)).length > 0; looks += 1) await sleep(50);
};

/** Starts a PostgreSQL of its own with every commit on disk, does the work on it, and clears it away. */
export const onDurableServer = async (work) => {
  const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'aandeel-bench-'));
  chmodSync(folder, 0o755);
  const cluster = await startPostgres({ dataDir: join(folder, 'data'), settings: { max_connections: 300 } });
  try {
    const superUrl = cluster.url();
    const [{ about }] = await ask(superUrl, ABOUT);
    await work({ superUrl, about, ask, ...databasesOn(superUrl), checkpoint: () => ask(superUrl, 'checkpoint') });
  } finally {
    await gone(cluster.url()).catch(() => undefined);
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
