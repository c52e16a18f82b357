import { sameContent } from '../decide/register-row.decider.js';
import type { AwardContent } from './register-row.js';

/**
 * Which of the rows registered under one key each row of the file is, counted from 0; beyond those, a new one.
 * What is wholly alike stays itself wherever it now stands in the file; only the others are corrections.
 */
export const ordinalsAmong = (
  registered: readonly AwardContent[],
  inFile: readonly AwardContent[],
): readonly number[] => {
  const free = new Set(registered.keys());
  const alike = inFile.map((row) =>
    taken(
      free,
      [...free].find((nth) => sameContent(registered[nth] as AwardContent, row)),
    ),
  );
  let next = registered.length;
  return alike.map((nth) => nth ?? taken(free, [...free][0]) ?? next++);
};

const taken = (free: Set<number>, nth: number | undefined): number | undefined => {
  if (nth !== undefined) free.delete(nth);
  return nth;
};
