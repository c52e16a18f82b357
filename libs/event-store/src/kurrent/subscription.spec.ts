import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Filter, Position } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { subscribed } from './subscription.js';

const MANY = 5_000;

/** A subscription as the client gives it, of which the server's part is played here. */
class Played extends PassThrough {
  reached = (_commit: bigint): void => undefined;

  constructor() {
    super({ objectMode: true });
  }

  readonly client = {
    subscribeToAll: ({ filter }: { filter: Filter }) => {
      this.reached = (commit) => void filter.checkpointReached?.(this as never, placeOf(commit));
      return this;
    },
  };

  unsubscribe = async (): Promise<void> => undefined;

  /** Sends so many events, from this one on, as fast as they are taken; gives how many were, once no more are. */
  async send(from: number, count: number): Promise<number> {
    let sent = 0;
    while (sent < count && !this.writableNeedDrain) {
      this.write({ event: { position: { commit: BigInt(from + sent) } } });
      sent += 1;
      await setImmediate();
    }
    return sent;
  }
}

const placeOf = (commit: bigint): Position => ({ commit, prepare: 0n });

describe('a subscription', () => {
  let played: Played;
  beforeEach(() => {
    played = new Played();
  });
  const begin = () =>
    subscribed(
      { client: played.client, prefix: 'ours.' } as unknown as Connection,
      placeOf(7n),
      10_000,
      () => undefined,
    );

  it('lets the server wait while thousands are not taken, and then go on', async () => {
    const subscription = begin();
    played.emit('confirmation');
    const sent = await played.send(10, MANY);
    expect(sent).toBeLessThan(3_000);
    for (let taken = 0; taken < sent; ) taken += (await subscription.next()).length;
    expect(await played.send(10 + sent, 10)).toBe(10);
    expect(await subscription.next()).toHaveLength(10);
    subscription.stop();
  });

  it('may begin again where the server had looked up to, and not before it said so', async () => {
    const subscription = begin();
    expect(subscription.reached()).toEqual(placeOf(7n));
    played.reached(90n);
    expect(subscription.reached()).toEqual(placeOf(90n));
    subscription.stop();
  });

  it('may not begin behind what has not come yet', async () => {
    const subscription = begin();
    const sent = await played.send(10, MANY);
    played.reached(BigInt(10 + sent));
    expect(subscription.reached()).toEqual(placeOf(7n));
    subscription.stop();
  });

  it('may not begin behind what came after its end', async () => {
    const subscription = begin();
    played.emit('error', new Error('dropped'));
    await expect(subscription.next()).rejects.toThrow('dropped');
    await played.send(10, 1);
    played.reached(90n);
    expect(subscription.reached()).toEqual(placeOf(7n));
    subscription.stop();
  });

  it('ends when the server ends it without an error', async () => {
    const subscription = begin();
    played.end();
    await expect(subscription.next()).rejects.toThrow('the subscription ended');
    subscription.stop();
  });
});
