import type { Keys } from './keys.js';
import type { Masters, Wrapping } from './wrapping.js';

/** Under which the root is kept; no stream has a name like it. */
export const ROOT = 'installation';

/** No master key that was given has wrapped the keys of this installation. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
}

/**
 * The secret (32 bytes) of which ids, fingerprints and signatures are made: the installation's first master key, kept
 * wrapped like any other, so that they stay when the master key changes. Throws WrongMasterKey.
 */
export const rootOf = async (keys: Keys, wrapping: Wrapping, masters: Masters): Promise<Buffer> => {
  const kept = (await keys.find(ROOT)) ?? (await keys.keep(ROOT, await firstRoot(keys, wrapping, masters)));
  if (!kept) throw new Error('the root of this installation was destroyed');
  try {
    return wrapping.unwrap(kept, ROOT);
  } catch (cause) {
    throw new WrongMasterKey('MASTER_KEY is not the one that wrapped the keys of this database', { cause });
  }
};

// An installation that is older than its root: whichever master key has wrapped what is there.
const firstRoot = async (keys: Keys, wrapping: Wrapping, { master, also }: Masters): Promise<Buffer> => {
  const [some] = await keys.page('', 1);
  const isOld = some && also && !wrapping.isWrappedNow(some.wrapped, some.subject);
  return wrapping.wrap(isOld ? also : master, ROOT);
};
