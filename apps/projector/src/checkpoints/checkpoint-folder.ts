import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptNote } from '@app/event-store';

/** Puts a copy of a checkpoint into a folder, in a file of its own that is never written again. */
export const exportedTo = async (folder: string, { position, note }: KeptNote): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${`${position}`.padStart(12, '0')}.txt`), note, { flag: 'wx' }).catch(unlessThere);
};

// It was interrupted between this and keeping it; what is there was signed, and holds as well.
const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};
