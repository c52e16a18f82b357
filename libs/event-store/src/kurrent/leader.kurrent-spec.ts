import { SystemClock } from '@app/field';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { jest } from '@jest/globals';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const append = {
  events: [{ type: 'Happened', data: {} }],
  actor: 'policy:spec',
} as const;

describe('a cluster of KurrentDB', () => {
  let double: Double;
  let store: KurrentEventStore;
  beforeAll(async () => {
    double = await Double.start();
    store = await KurrentEventStore.open({ url: ownPlaceOn(double.url), clock: new SystemClock() });
  });
  afterAll(async () => {
    await store.close();
    await double.kill();
  });

  const record = (expected: number, stream = 'jar-1') =>
    store.append({ ...append, stream, expected, commandId: crypto.randomUUID() });

  /** The options of each call, which are what it was given last. */
  const optionsOf = (call: 'appendToStream' | 'readAll' | 'readStream'): readonly unknown[] => {
    const { client } = (store as unknown as { connection: { client: EventStoreDBClient } }).connection;
    const calls: unknown[] = [];
    const asked = client[call].bind(client) as (...args: unknown[]) => never;
    jest.spyOn(client, call).mockImplementation((...args: unknown[]) => {
      calls.push(args.at(-1));
      return asked(...args);
    });
    return calls;
  };

  it('is asked where its leader is, which alone knows all that was confirmed', async () => {
    const calls = (['appendToStream', 'readAll', 'readStream'] as const).map(optionsOf);
    const [first, last] = [await record(0), await record(1)];
    expect(await store.read('jar-1')).toHaveLength(2);
    expect(await store.firstAfter(first.position)).toMatchObject({ position: last.position });
    for await (const imprints of store.pastImprints(0n, last.position)) expect(imprints).toHaveLength(2);
    for (const options of calls.flat()) expect(options).toMatchObject({ requiresLeader: true });
    expect(calls.map(({ length }) => length > 0)).toEqual([true, true, true]);
  });

  it('is sent each append by a call of its own, which fails alone', async () => {
    await Promise.all([1, 2, 3].map((jar) => record(0, `own-${jar}`)));
    expect(await double.counts()).toMatchObject({ batches: 0 });
  });
});
