import { ErrorType, type ReadStreamOptions } from '@eventstore/db-client';
import type { Revision } from '../event-store.js';
import type { Connection } from './connection.js';
import { eventsIn } from './reading.js';
import { type Given, isOurs, type Ours } from './records.js';
import { typeOf } from './trouble.js';

/** A stream does not hold all that was recorded in it, or holds what Aandeel never recorded: nothing may be decided on it. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** The events of a stream after a revision; empty when it is not there. Throws Damaged when some were cut off or are not ours. */
export const streamFrom = async (
  { client, prefix }: Connection,
  deadline: number,
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
