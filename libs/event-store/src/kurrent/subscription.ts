import {
  type AllStreamSubscription,
  excludeSystemEvents,
  type Position,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { Overdue } from './deadline.js';
import { Inbox } from './inbox.js';
import type { Given } from './records.js';

/** A subscription that runs. */
export type Subscribed = Readonly<{
  /** What came since this was last asked, as soon as there is any; throws what ended the subscription. */
  next(): Promise<readonly Given[]>;
  /** Up to where the server has looked: who has taken all that came may begin there again. */
  reached(): Position;
  stop(): void;
}>;

/** With so many waiting the server is asked to wait; should it drop us for that, we come back. */
const MOST = 2_000;

/** Subscribes to all events after a position, the server leaving out what cannot be ours; ends with Overdue unless it has begun in time. */
export const subscribed = (
  connection: Connection,
  after: Position,
  deadline: number,
  hasBegun: () => void,
): Subscribed => {
  const inbox = new Inbox(after);
  const subscription = begun(connection, after, (position) => {
    // What the client still holds stands before it, and is not in the inbox yet.
    if (subscription.readableLength === 0) inbox.reach(position);
  });
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
    reached: () => inbox.reached,
    stop: () => {
      clearTimeout(overdue);
      inbox.end(new Overdue('the subscription was stopped'));
      void subscription.unsubscribe().catch(() => undefined);
      // Until the last of it is taken, the client keeps what was cancelled.
      subscription.resume();
    },
  };
};

const begun = (
  { client, prefix }: Connection,
  after: Position,
  reach: (position: Position) => void,
): AllStreamSubscription => {
  const told = { checkpointReached: (_: unknown, position: Position) => reach(position) };
  const filter = prefix ? streamNameFilter({ ...told, prefixes: [prefix] }) : excludeSystemEvents(told);
  return client.subscribeToAll({ fromPosition: after.commit === 0n ? START : after, filter });
};
