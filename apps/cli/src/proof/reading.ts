import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A place where a note should be, and is not; the message says where, in Dutch. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const PATIENCE = 30_000;

/** The notes at a place: an address, a file, or a folder with one note in each `.txt`; throws Unreadable. */
export const notesAt = async (place: string): Promise<readonly string[]> => {
  const found = await (isAddress(place) ? textAt(place).then((note) => [note]) : notesIn(place)).catch(
    unreadable(place),
  );
  if (found.length === 0) throw new Unreadable(`Hier staat geen controlepunt: ${place}`);
  return found;
};

/** Whether a place is an address rather than a file. */
export const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

/** What an address answers; throws Unreadable. */
export const textAt = async (address: string): Promise<string> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch(unreadable(address));
  if (!answer.ok) throw new Unreadable(`${address} antwoordt ${answer.status}`);
  return answer.text();
};

/** The notes of a folder in the order of their names, or the one of a file. */
const notesIn = async (place: string): Promise<readonly string[]> => {
  if (!(await stat(place)).isDirectory()) return [await readFile(place, 'utf8')];
  const names = (await readdir(place)).filter((name) => /^\d+\.txt$/.test(name)).sort();
  return Promise.all(names.map((name) => readFile(join(place, name), 'utf8')));
};

const unreadable =
  (place: string) =>
  (cause: unknown): never => {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable(`Hier is niets te lezen: ${place}`, { cause });
  };
