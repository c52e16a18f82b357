import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { copyOut } from './copying.js';
import { type Copied, EVENTS, type Head, KEYS, MANIFEST, type Manifest } from './manifest.js';
import { programVersion } from './program.js';
import { type Table, tablesBeside, tablesOf } from './tables.js';

/** Where what is backed up is, and the one folder that it goes to. */
export type BackupOf = Readonly<{
  databaseUrl: string;
  folder: string;
  told: (rows: number, of?: number) => void;
  /** Writes the events to a file, when another store keeps them. */
  exported?: (path: string) => Promise<Head>;
}>;

type Common = Omit<Manifest, 'format' | 'tables'>;

/** Copies all that cannot be made again under one snapshot, while others write; throws ENOTEMPTY. Gives the manifests of the backup and of its keys. */
export const backUp = async ({
  databaseUrl,
  folder,
  told,
  exported,
}: BackupOf): Promise<readonly [Manifest, Manifest]> => {
  // Nothing is left behind for a database that does not answer: the same command can be given again.
  await onSnapshot(databaseUrl, async () => undefined);
  await emptyFolder(folder);
  await mkdir(join(folder, KEYS), { mode: 0o700 });
  // Before the keys are looked at, so that none is missing for an event.
  const apart = await exported?.(join(folder, EVENTS));
  return onSnapshot(databaseUrl, async (client) => {
    const common = await commonTo(client, apart);
    const keys = await copied(client, { ...common, format: 'aandeel-keys' }, join(folder, KEYS), () => undefined);
    const of = Number(common.head.position);
    const backup = await copied(client, { ...common, format: 'aandeel-backup' }, folder, (rows) => told(rows, of));
    return [backup, keys];
  });
};

const copied = async (
  client: pg.Client,
  manifest: Omit<Manifest, 'tables'>,
  folder: string,
  told: (rows: number) => void,
): Promise<Manifest> => {
  const tables: Copied[] = [];
  for (const table of await tablesFor(client, manifest))
    tables.push(await copyOut(client, table, folder, table.name === 'public.events' ? told : () => undefined));
  const whole = { ...manifest, tables };
  await finish(folder, whole);
  return whole;
};

const tablesFor = (client: pg.Client, { format, events }: Omit<Manifest, 'tables'>): Promise<readonly Table[]> => {
  if (format === 'aandeel-keys') return tablesOf(client, 'keys');
  return events ? tablesBeside(client) : tablesOf(client, 'backup');
};

// All of it is on disk before there is a manifest, and the manifest before it has its name.
const finish = async (folder: string, manifest: Manifest): Promise<void> => {
  const part = await open(join(folder, `${MANIFEST}.part`), 'wx', 0o600);
  await part.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
  await part.sync().finally(() => part.close());
  await rename(join(folder, `${MANIFEST}.part`), join(folder, MANIFEST));
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

const emptyFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw Object.assign(new Error(`${folder} is not empty`), { code: 'ENOTEMPTY', path: folder });
};

const onSnapshot = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'aandeel backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await work(client);
  } finally {
    await client.end();
  }
};

const commonTo = async (client: pg.Client, apart: Head | undefined): Promise<Common> => {
  const { rows } = await client.query<Head>(`select position::text, encode(hash, 'hex') as hash from head`);
  const made = { formatVersion: 1, program: programVersion(), madeAt: new Date().toISOString() } as const;
  if (!apart) return { ...made, head: rows[0] as Head };
  return { ...made, head: { position: apart.position, hash: apart.hash }, events: EVENTS };
};
