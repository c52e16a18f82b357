import { type AllStreamSubscription, excludeSystemEvents, START, streamNameFilter } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { Overdue } from './deadline.js';
import { Inbox } from './inbox.js';
import type { Given } from './records.js';

/** A subscription that runs. */
export type Subscribed = Readonly<{
  /** What came since this was last asked, as soon as there is any; throws what ended the subscription. */
  next(): Promise<readonly Given[]>;
  stop(): void;
}>;

/** With so many waiting the server is asked to wait; should it drop us for that, we come back. */
const MOST = 2_000;

/** Subscribes to all events after a position, the server leaving out what cannot be ours; ends with Overdue unless it has begun in time. */
export const subscribed = (
  connection: Connection,
  after: bigint,
  deadline: number,
  hasBegun: () => void,
): Subscribed => {
  const inbox = new Inbox();
  const subscription = begun(connection, after);
  const overdue = setTimeout(() => inbox.end(new Overdue('the subscription did not begin')), deadline);
  subscription
    .on('confirmation', () => {
      clearTimeout(overdue);
      hasBegun();
    })
    .on('data', ({ event }) => {
      if (event && inbox.put(event) >= MOST) subscription.pause();
    })
    // It never goes on after an error, and may end without one.
    .on('error', (error) => inbox.end(error))
    .on('end', () => inbox.end(new Overdue('the subscription ended')));
  return {
    next: async () => {
      const came = await inbox.taken();
      subscription.resume();
      return came;
    },
    stop: () => {
      clearTimeout(overdue);
      inbox.end(new Overdue('the subscription was stopped'));
      void subscription.unsubscribe().catch(() => undefined);
      // Until the last of it is taken, the client keeps what was cancelled.
      subscription.resume();
    },
  };
};

const begun = ({ client, prefix }: Connection, after: bigint): AllStreamSubscription => {
  const filter = prefix ? streamNameFilter({ prefixes: [prefix] }) : excludeSystemEvents();
  return client.subscribeToAll({ fromPosition: after === 0n ? START : { commit: after, prepare: after }, filter });
};
