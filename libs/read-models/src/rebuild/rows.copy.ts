import type { AnyProjection } from '@app/event-sourcing';
import { foundIn } from '../found-in.js';
import { tableOf } from '../postgres/rows-table.js';
import { isKeepable } from '../readers/keepable.js';
import type { Kept } from '../step.js';
import { APART } from './building.js';
import type { Copy } from './copying.js';
import type { Writing } from './writing.js';

/** Rows on their way into the table apart. */
export type RowsCopy = Readonly<{
  /** Writes a row unless it is gone; false when no table can keep it. */
  write(key: string, kept: Kept | null): Promise<boolean>;
  /** Ends what was begun; a row written after it begins another copy. */
  end(): Promise<void>;
}>;

/** Copies the rows of a projection into its table apart. */
export const rowsCopy = (of: AnyProjection, writing: Writing): RowsCopy => {
  const foundOf = foundIn(of);
  let copy: Promise<Copy> | undefined;
  return {
    write: async (key, kept) => {
      if (!kept) return true;
      const found = foundOf(kept.row);
      if (!isKeepable(key, found)) return false;
      copy ??= writing.copy(`${APART}.${tableOf(of)}`, ['key', 'row', 'found', 'first']);
      const full = (await copy).write([key, JSON.stringify(kept.row), found, kept.first]);
      if (full) await full;
      return true;
    },
    end: async () => {
      const begun = await copy;
      copy = undefined;
      await begun?.end();
    },
  };
};
