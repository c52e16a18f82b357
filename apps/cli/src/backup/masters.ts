import { type Masters, ROOT, Wrapping } from '@app/vault';
import type pg from 'pg';
import { NoBackup } from './manifest.js';

/** Throws NoBackup when the master keys that are configured have not wrapped these keys: nothing could be read. */
export const expectMaster = async (client: pg.ClientBase, masters: Masters): Promise<void> => {
  const { rows } = await client.query<{ wrapped: Buffer; subject: string }>(
    'select subject, wrapped from vault.key where wrapped is not null order by subject <> $1 limit 1',
    [ROOT],
  );
  const [some] = rows;
  if (!some) return;
  try {
    new Wrapping(masters).unwrap(some.wrapped, some.subject);
  } catch {
    throw new NoBackup(
      'MASTER_KEY hoort niet bij de sleutels van deze reservekopie. Is hij intussen gewisseld, geef de oude dan als MASTER_KEY_ALSO.',
    );
  }
};
