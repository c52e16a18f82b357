/** Numbers that a seed decides: at least 0, below 1. */
export type Random = () => number;

/** The numbers of this seed: the same seed, the same numbers (mulberry32 over FNV-1a). */
export const randomBy = (seed: string): Random => {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of these, all alike likely; throws a RangeError when there are none. */
export const oneOf = <One>(random: Random, all: readonly One[]): One => {
  if (all.length === 0) throw new RangeError('nothing to choose from');
  return all[Math.floor(random() * all.length)] as One;
};

/** A whole number from `least` up to and including `most`. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

const hashOf = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5 | 0);
