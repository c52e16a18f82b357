import type { Standing } from '../progress.js';
import type { Cause } from '../step.js';

/** Tells whether something is of this reader and stream. */
export const isOf =
  ({ reader, stream }: Standing) =>
  (other: Standing): boolean =>
    other.reader === reader && other.stream === stream;

/** The name of an ask: no two have the same. */
export const nameOf = ({ policy, cause }: Cause): string => `${policy} ${cause}`;
