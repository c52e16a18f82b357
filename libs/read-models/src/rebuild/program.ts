import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// All libraries as they run, built or not: what an event means to a view may stand in any of them.
const LIBRARIES = join(import.meta.dirname, '../../..');

let known: string | undefined;

/** Tells this program from one that may make something else of the same events: a hash of all libraries as they run. */
export const thisProgram = (): string => {
  known ??= hashOf(LIBRARIES);
  return known;
};

const hashOf = (folder: string): string => {
  const hash = createHash('sha256');
  for (const path of codeIn(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
};

const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path))
    .sort();
