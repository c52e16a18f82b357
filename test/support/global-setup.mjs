// One cluster for the whole run, with one migrated database in it; specs that need PostgreSQL copy that database.
import { appendFileSync, chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import '../../tools/typescript.mjs';
import { startPostgres } from '../../tools/postgres.mjs';

export default async function () {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-test-'));
  chmodSync(folder, 0o755);
  const log = join(folder, 'server.log');
  const onLog = (text) => appendFileSync(log, text);
  const cluster = await startPostgres({ dataDir: join(folder, 'data'), durable: false, onLog });
  globalThis.__CLUSTER__ = { cluster, folder };
  Object.assign(process.env, { TEST_PG_URL: cluster.url(), TEST_PG_LOG: log });
  const { found, migrate } = await import('../../libs/database/src/index.ts');
  await migrate(await found(cluster.url(), 'template_app'));
  process.env.TEST_SERVER = `server: ${await about(cluster.url())}, made for this run; it keeps nothing`;
  console.log(process.env.TEST_SERVER);
}

const about = async (url) => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('show server_version').finally(() => client.end());
  return `PostgreSQL ${rows[0].server_version}`;
};
