import { BACKWARDS, END, type Position } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { eventsIn } from './reading.js';
import { isOurs } from './records.js';

type Looked = Readonly<{ newest: bigint; end: bigint }>;

const FIRST_PAGE = 4;
const LARGEST_PAGE = 1_000;

/** Tells the position of the newest event of ours; 0 when there is none. Looks only at what is newer than last time. */
export const newestOn = ({ client, prefix }: Connection, deadline: number): (() => Promise<bigint>) => {
  const ours = isOurs(prefix);
  let known: Looked = { newest: 0n, end: 0n };

  const page = (fromPosition: Position | typeof END, maxCount: number) =>
    eventsIn(client.readAll({ direction: BACKWARDS, fromPosition, maxCount, requiresLeader: true }), deadline);

  // Backwards until one is ours, or was looked at before: the client's read of all events takes no filter.
  const lookDownTo = async (before: bigint): Promise<Looked> => {
    let [from, end]: [Position | typeof END, bigint] = [END, 0n];
    for (let size = FIRST_PAGE; ; size = Math.min(4 * size, LARGEST_PAGE)) {
      const events = await page(from, size);
      end = greatest(end, events[0]?.position.commit ?? 0n);
      const found = events.find((event) => ours(event) || event.position.commit <= before);
      const last = events.at(-1);
      if (found || !last) return { newest: found && ours(found) ? found.position.commit : 0n, end };
      from = last.position;
    }
  };

  return async () => {
    const { newest, end } = await lookDownTo(known.end);
    known = { newest: greatest(known.newest, newest), end: greatest(known.end, end) };
    return known.newest;
  };
};

const greatest = (one: bigint, other: bigint): bigint => (one > other ? one : other);
