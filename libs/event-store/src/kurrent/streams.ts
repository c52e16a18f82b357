import { ErrorType, type ReadStreamOptions } from '@eventstore/db-client';
import type { Revision } from '../event-store.js';
import type { Manner } from './manner.js';
import { eventsIn } from './reading.js';
import { type Given, isOurs, type Ours } from './records.js';
import { Damaged, typeOf } from './trouble.js';

/** The events of a stream after a revision; empty when it is not there. Throws Damaged when some were cut off or are not ours. */
export const streamFrom = async (
  { connection: { client, prefix }, deadline }: Manner,
  stream: string,
  after: Revision,
  maxCount?: number,
): Promise<readonly Ours[]> => {
  const options: ReadStreamOptions = { fromRevision: BigInt(after), requiresLeader: true, maxCount };
  const reading = client.readStream(prefix + stream, options);
  const events: readonly Given[] = await eventsIn(reading, deadline).catch(nothingIn(stream, after));
  return events.map((event, nth) => {
    const revision = after + nth + 1;
    if (Number(event.revision) + 1 !== revision) throw new Damaged(`${stream}: event ${revision} was cut off`);
    if (!isOurs(prefix)(event)) throw new Damaged(`${stream}: event ${revision} was not recorded by Aandeel`);
    return event;
  });
};

const nothingIn =
  (stream: string, after: Revision) =>
  (error: unknown): [] => {
    if (typeOf(error) !== ErrorType.STREAM_NOT_FOUND) throw error;
    if (after > 0) throw new Damaged(`${stream}: its ${after} events were deleted`);
    return [];
  };
