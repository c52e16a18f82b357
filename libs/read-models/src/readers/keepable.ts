import type { AnyProjection } from '@app/event-sourcing';
import { foundIn } from '../found-in.js';

// What PostgreSQL's text and jsonb cannot hold: NUL and halves of characters. In JSON text they are escaped, and can be held.
const unkeepable = /\0|\p{Cs}/u;
const unkeepableInJson = /\\u(0000|d[89a-f][0-9a-f]{2})/;

/** Whether a table can keep a row under this key that is found by this JSON. */
export const isKeepable = (key: string, found: string): boolean =>
  !unkeepable.test(key) && (!found.includes('\\u') || !unkeepableInJson.test(found.replaceAll('\\\\', '')));

/** Looks at a row with its key, and throws what parks the stream it is made of. */
export type Expecting = (key: string, row: object) => void;

/** Throws a RangeError when no table can keep a row of this projection. */
export const expectKeepable = (of: AnyProjection): Expecting => {
  const found = foundIn(of);
  return (key, row) => {
    if (!isKeepable(key, found(row))) throw new RangeError('text that cannot be kept');
  };
};
