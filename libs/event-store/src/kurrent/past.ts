import { START } from '@eventstore/db-client';
import type { Manner } from './manner.js';
import { eventsIn } from './reading.js';
import { type Given, isOurs, type Ours } from './records.js';

const PAGE = 1_000;

type Patiently = <T>(work: () => Promise<T>) => Promise<T>;

/** The events of ours after a position and up to another, as far as there are any now, page by page. */
export async function* past(
  { connection: { client, prefix }, deadline }: Manner,
  after: bigint,
  upTo: bigint,
  patiently: Patiently,
): AsyncGenerator<readonly Ours[]> {
  const page = (from: bigint) => {
    const fromPosition = from === 0n ? START : { commit: from, prepare: from };
    return eventsIn(client.readAll({ fromPosition, maxCount: PAGE, requiresLeader: true }), deadline);
  };
  for (let last = after; last < upTo; ) {
    const events = await patiently(() => page(last));
    // Forwards, a position is included.
    const newer = events.filter(({ position }) => position.commit > last && position.commit <= upTo);
    const ours = (newer as readonly Given[]).filter(isOurs(prefix));
    if (ours.length > 0) yield ours;
    const end = newer.at(-1);
    if (!end) return;
    last = end.position.commit;
  }
}
