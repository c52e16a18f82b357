import { join } from 'node:path';
import { verifyFile } from '@app/event-store';
import type { Erasure, Masters } from '@app/vault';
import pg from 'pg';
import { expectConsistent } from './checks.js';
import { copyIn, expectWhole } from './copying.js';
import { eraseAgain } from './erasing-again.js';
import { type Copied, KEYS, type Manifest, manifestIn, NoBackup } from './manifest.js';
import { expectMaster } from './masters.js';
import { expectEmpty, expectFitting } from './target.js';

/** A backup whose files are what their manifests say, and its keys when they come along. */
export type Whole = Readonly<{
  folder: string;
  backup: Manifest;
  keys?: Readonly<{ folder: string; manifest: Manifest }>;
}>;

/** Into which database it goes back, as its owner; by which master keys; and who was erased since it was made. */
export type Into = Readonly<{
  ownerUrl: string;
  masters: Masters;
  erasures: readonly Erasure[];
  told: (rows: number, of: number) => void;
}>;

/** What a restored database holds: where its events end, and whose keys were destroyed again. */
export type Restored = Readonly<{ events: number; hash: string; keys: number; erasedAgain: number }>;

/** Looks at every file of a backup; throws NoBackup. `keys` is the folder of its keys; without it they stay away. */
export const wholeIn = async (folder: string, keys: string | undefined): Promise<Whole> => {
  const backup = await manifestIn(folder, 'aandeel-backup');
  for (const copied of backup.tables) await expectWhole(copied, folder);
  if (backup.events) await expectEvents(join(folder, backup.events), backup);
  if (keys === undefined) return { folder, backup };
  const manifest = await manifestIn(keys, 'aandeel-keys');
  for (const copied of manifest.tables) await expectWhole(copied, keys);
  if (BigInt(manifest.head.position) < BigInt(backup.head.position))
    throw new NoBackup(`De sleutels in ${keys} zijn ouder dan de gebeurtenissen: dan zou een deel onleesbaar zijn.`);
  return { folder, backup, keys: { folder: keys, manifest } };
};

const expectEvents = async (path: string, { head }: Manifest): Promise<void> => {
  const { isWhole, header } = await verifyFile(path).catch(() => ({ isWhole: false, header: undefined }));
  if (!isWhole || header?.hash !== head.hash) throw new NoBackup(`${path} is veranderd of niet heel.`);
};

/** Puts a whole backup into an empty database, wholly or not at all, and checks all of it before it counts. Throws NoBackup. */
export const restored = async ({ folder, backup, keys }: Whole, into: Into): Promise<Restored> => {
  const client = new pg.Client({ connectionString: into.ownerUrl, application_name: 'aandeel restore' });
  await client.connect();
  try {
    await client.query('begin');
    const all = [...backup.tables, ...(keys?.manifest.tables ?? [])];
    await expectFitting(client, all);
    await expectEmpty(client, all);
    await put(client, backup, folder, into.told);
    if (keys) await put(client, keys.manifest, keys.folder, () => undefined);
    if (!backup.events) await expectConsistent(client, backup);
    if (keys) await expectMaster(client, into.masters);
    const erasedAgain = await eraseAgain(client, into.erasures);
    await client.query('commit');
    await client.query('analyze events');
    return {
      events: rowsIn(backup, 'public.events'),
      hash: backup.head.hash,
      keys: rowsOf(keys?.manifest),
      erasedAgain,
    };
  } finally {
    await client.end();
  }
};

const put = async (
  client: pg.Client,
  { tables, head }: Manifest,
  folder: string,
  told: Into['told'],
): Promise<void> => {
  const of = Number(head.position);
  for (const copied of tables)
    await copyIn(client, copied, folder, (rows) => copied.table === 'public.events' && told(rows, of));
};

const rowsIn = ({ tables }: Manifest, name: string): number => tables.find(({ table }) => table === name)?.rows ?? 0;
const rowsOf = (manifest: Manifest | undefined): number =>
  (manifest?.tables ?? []).reduce((sum: number, { rows }: Copied) => sum + rows, 0);

/** The folder of the keys when they lie in the backup itself. */
export const keysIn = (folder: string): string => `${folder}/${KEYS}`;
