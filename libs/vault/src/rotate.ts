import type { Keys } from './keys.js';
import type { Wrapping } from './wrapping.js';

const AT_ONCE = 500;

/** Wraps every key by the master key that the other one has wrapped, in batches, while others read and write; asked again it does what is left. Gives how many there are, and how many were wrapped anew. */
export const rotate = async (keys: Keys, wrapping: Wrapping, told: (done: number) => void = () => undefined) => {
  let [all, wrapped, after] = [0, 0, ''];
  for (;;) {
    const page = await keys.page(after, AT_ONCE);
    const last = page.at(-1);
    if (!last) return { keys: all, wrapped };
    const old = page.filter((key) => !wrapping.isWrappedNow(key.wrapped, key.subject));
    await keys.rewrap(
      old.map(({ subject, wrapped: from }) => ({
        ...{ subject, from },
        to: wrapping.wrap(wrapping.unwrap(from, subject), subject),
      })),
    );
    [all, wrapped, after] = [all + page.length, wrapped + old.length, last.subject];
    told(all);
  }
};
