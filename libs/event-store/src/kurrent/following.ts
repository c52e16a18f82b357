import { setTimeout as sleep } from 'node:timers/promises';
import type { Position } from '@eventstore/db-client';
import { patiently } from '../patience.js';
import type { Manner } from './manner.js';
import { eventsIn } from './reading.js';
import type { Given } from './records.js';
import { type Subscribed, subscribed } from './subscription.js';
import { Elsewhere, toldOf } from './trouble.js';

const FIRST_WAIT = 20;
const LONGEST_WAIT = 1_000;

/**
 * Every event after a position in batches, then new ones as they come, until the signal. A subscription that was dropped is
 * begun again after the last event given, or where the server had looked up to since; throws when that does not help for as
 * long as patience lasts.
 */
export async function* following(manner: Manner, after: bigint, signal: AbortSignal): AsyncGenerator<readonly Given[]> {
  if (after > 0n) await patiently(manner.patience, manner.willPass, () => expectThere(manner, after));
  const retries = new Retries(manner);
  let from = placeOf(after);
  for (let last = after; !signal.aborted; ) {
    const subscription = subscribed(manner.connection, from, manner.deadline, () => retries.begun());
    const stop = () => subscription.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      for await (const events of batchesOf(subscription, last)) {
        retries.helped();
        last = events.at(-1)?.position?.commit ?? last;
        yield events;
      }
    } catch (error) {
      if (!signal.aborted) await retries.after(error, signal);
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
      from = furthest(placeOf(last), subscription.reached());
    }
  }
}

const placeOf = (commit: bigint): Position => ({ commit, prepare: commit });

// A server that others use too would look through all of theirs again.
const furthest = (given: Position, reached: Position): Position => (reached.commit > given.commit ? reached : given);

async function* batchesOf(subscription: Subscribed, after: bigint): AsyncGenerator<readonly Given[]> {
  for (let last = after; ; ) {
    const events = (await subscription.next()).filter(isAfter(last));
    if (events.length > 0) yield events;
    last = events.at(-1)?.position?.commit ?? last;
  }
}

const isAfter =
  (last: bigint) =>
  ({ position }: Given): boolean =>
    position !== undefined && position.commit > last;

// A place beyond the end would be waited at, and all that is recorded up to there skipped.
const expectThere = async ({ connection, deadline }: Manner, after: bigint): Promise<void> => {
  const reading = connection.client.readAll({ fromPosition: placeOf(after), maxCount: 1, requiresLeader: true });
  const [found] = await eventsIn(reading, deadline);
  if (found?.position.commit !== after)
    throw new Elsewhere(`position ${after} is not in this event store: were the events or the read models restored?`);
};

/** Waits longer each time that it does not help, and gives up in the end. */
class Retries {
  private wait = FIRST_WAIT;
  private since: number | undefined;

  constructor(private readonly manner: Manner) {}

  /** Somebody answers; whether it helps is not known yet. */
  begun(): void {
    this.since = undefined;
  }

  /** It went on. */
  helped(): void {
    this.wait = FIRST_WAIT;
  }

  /** Waits, unless the error will not pass or patience has run out: then throws it. */
  async after(error: unknown, signal: AbortSignal): Promise<void> {
    this.since ??= performance.now();
    const { willPass, patience } = this.manner;
    if (!willPass(error) || performance.now() - this.since > patience) throw toldOf(error);
    await sleep(this.wait, undefined, { signal }).catch(() => undefined);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }
}
