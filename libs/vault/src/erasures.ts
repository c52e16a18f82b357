import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Keys } from './keys.js';

/** Who was erased, and when (an instant, UTC): an opaque name of a stream, nothing personal. */
export type Erasure = Readonly<{ subject: string; erasedAt: string }>;

/** The list of whom was erased, kept outside the database and only ever added to: a database restored from before knows nothing of them. */
export class Erasures {
  /** `file`: one JSON object per line; without one the list is kept nowhere. */
  constructor(private readonly file?: string) {}

  /** Everyone on the list, once; nobody when there is no list yet. A last line that was cut off counts for nothing. */
  async all(): Promise<readonly Erasure[]> {
    const text = this.file ? await readFile(this.file, 'utf8').catch(absent) : '';
    const found = text.split('\n').flatMap(erasureIn);
    return [...new Map(found.map((each) => [each.subject, each])).values()];
  }

  /** Puts subjects on the list who are not on it; on disk when it comes back. Throws what the file system says. */
  async add(erasures: readonly Erasure[]): Promise<void> {
    if (!this.file) return;
    const known = new Set((await this.all()).map(({ subject }) => subject));
    const news = erasures.filter(({ subject }) => !known.has(subject));
    if (news.length === 0) return;
    await mkdir(dirname(this.file), { recursive: true });
    // A newline first: what an interruption left unfinished must not take the next one with it.
    const lines = news.map(({ subject, erasedAt }) => `\n${JSON.stringify({ subject, erasedAt })}`).join('');
    await appendFile(this.file, `${lines}\n`, { mode: 0o600, flush: true });
  }
}

/** Destroys the keys of whoever is on the list and still has one, as after restoring an older database; gives who that was. */
export const eraseAgain = async (erasures: Erasures, keys: Keys): Promise<readonly string[]> => {
  const gone = new Set((await keys.destroyed()).map(({ subject }) => subject));
  const again = (await erasures.all()).map(({ subject }) => subject).filter((subject) => !gone.has(subject));
  for (const subject of again) await keys.destroy(subject);
  return again;
};

/** Puts everyone on the list whose key was destroyed, by whomever. */
export const noteErased = async (erasures: Erasures, keys: Keys): Promise<void> =>
  erasures.add((await keys.destroyed()).map(({ subject, destroyedAt: erasedAt }) => ({ subject, erasedAt })));

const erasureIn = (line: string): readonly Erasure[] => {
  try {
    const { subject, erasedAt } = JSON.parse(line);
    return typeof subject === 'string' ? [{ subject, erasedAt: String(erasedAt) }] : [];
  } catch {
    return [];
  }
};

const absent = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return '';
  throw error;
};
