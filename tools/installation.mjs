// What the processes of this installation must be told: by the environment, else by an embedded database and keys of its own.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runningPostgres, startPostgres } from './postgres.mjs';

const DATABASE = 'aandeel';
const KEYS = ['MASTER_KEY', 'SESSION_SECRET', 'OIDC_CLIENT_SECRET', 'CHECKPOINT_KEY'];

/** Where the embedded database and its keys live. */
export const dataDirOf = (env) => resolve(env.DATA_DIR || '.data');

/** Whether the embedded database of this folder is in use, by the service or by a command. */
export const isInUse = (env) => !env.DATABASE_URL && runningPostgres(join(dataDirOf(env), 'postgres')) !== undefined;

/**
 * The environment for the processes: the one given, with what it leaves out filled in. Starts the embedded database when
 * nobody else runs it; `stop` stops it then; `exited` resolves should it stop by itself. The database is migrated.
 */
export async function installationOf(env) {
  const dataDir = dataDirOf(env);
  const keys = env.NODE_ENV === 'production' ? {} : { ...keysIn(dataDir), ...demoIn(dataDir) };
  const own = env.DATABASE_URL ? undefined : await embedded(join(dataDir, 'postgres'));
  const stop = own?.stop ?? nothing;
  const { urls, oneRole } = await migrated(env, own).catch((error) => stop().then(() => Promise.reject(error)));
  const { DATABASE_OWNER_URL, ...given } = filled(env);
  const beside = own ? { CHECKPOINT_DIR: join(dataDir, 'checkpoints') } : {};
  const told = { ...keys, ...beside, ...given, DATABASE_URL: urls.url };
  return { env: told, ownerUrl: urls.ownerUrl, dataDir, oneRole, stop, exited: own?.exited ?? never };
}

async function migrated(env, own) {
  const { found, migrate, oneRole } = await import('../dist/libs/database/src/index.js');
  const urls = own ? await found(own.superUrl, DATABASE) : { url: env.DATABASE_URL, ownerUrl: ownerUrlOf(env) };
  if (own || env.DATABASE_OWNER_URL || env.NODE_ENV !== 'production') await migrate(urls);
  return { urls, oneRole: oneRole(urls) };
}

const nothing = async () => undefined;
const never = new Promise(nothing);
const ownerUrlOf = (env) => env.DATABASE_OWNER_URL || env.DATABASE_URL;
const filled = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value));

async function embedded(folder) {
  const running = runningPostgres(folder);
  if (running) return { superUrl: running };
  const cluster = await startPostgres({ dataDir: folder });
  return { superUrl: cluster.url(), stop: () => cluster.stop(), exited: cluster.exited };
}

/** What loading the demo has left for the processes of this folder: how far its clock is from the machine's. */
export const demoIn = (dataDir) => readJson(join(dataDir, 'demo.json')) ?? {};

// Made once, and only for this folder: a real installation is given its keys, and keeps them elsewhere.
function keysIn(dataDir) {
  const file = join(dataDir, 'keys.json');
  const kept = readJson(file);
  if (kept && KEYS.every((name) => kept[name])) return kept;
  // An installation of before may lack those that came later.
  const made = { ...Object.fromEntries(KEYS.map((name) => [name, randomBytes(32).toString('base64')])), ...kept };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
