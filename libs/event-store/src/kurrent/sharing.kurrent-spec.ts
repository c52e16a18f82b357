import { SystemClock } from '@app/field';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { type Counts, Double } from '../../../../test/support/esdb/start-double.js';
import type { StoredEvent } from '../event-store.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const MANY = 500;

describe('a KurrentDB that is shared with others', () => {
  let double: Double;
  let others: EventStoreDBClient;
  let store: KurrentEventStore;
  const open = (url: string) => KurrentEventStore.open({ url, clock: new SystemClock() });
  beforeEach(async () => {
    double = await Double.start();
    others = EventStoreDBClient.connectionString(double.url);
    store = await open(ownPlaceOn(double.url));
  });
  afterEach(async () => {
    await Promise.all([store.close(), others.dispose()]);
    await double.kill();
  });

  const record = (expected: number, by = store) =>
    by.append({
      ...{ stream: 'jar-1', expected, events: [{ type: 'Happened', data: {} }] },
      ...{ commandId: crypto.randomUUID(), actor: 'policy:spec' },
    });
  const othersRecord = (count = MANY) =>
    others.appendToStream(
      'theirs',
      Array.from({ length: count }, () => jsonEvent({ type: 'Other', data: {} })),
    );
  const nextOf = async (following: AsyncIterator<readonly StoredEvent[]>): Promise<readonly number[]> =>
    ((await following.next()).value ?? []).map(({ revision }: StoredEvent) => revision);
  const follow = (by = store): AsyncIterator<readonly StoredEvent[]> => by.subscribe(0n)[Symbol.asyncIterator]();
  const until = async (is: (counts: Counts) => boolean): Promise<Counts> => {
    for (;;) {
      const counts = await double.counts();
      if (is(counts)) return counts;
    }
  };

  it('sends nothing of theirs to who follows', async () => {
    await othersRecord();
    await record(0);
    await othersRecord();
    await record(1);
    const following = follow();
    for (let last = 0; last < 2; ) last = (await nextOf(following)).at(-1) ?? last;
    expect(await double.counts()).toMatchObject({ sent: 2 });
  });

  it('sends nothing of its own either to who has it alone', async () => {
    const alone = await open(double.url);
    await others.setStreamMetadata('theirs', { maxCount: 10 });
    await record(0, alone);
    expect(await nextOf(follow(alone))).toEqual([1]);
    expect(await double.counts()).toMatchObject({ sent: 1 });
    await alone.close();
  });

  it.each<[string, () => unknown, () => unknown]>([
    ['while nobody followed', () => othersRecord(), () => undefined],
    ['since', () => undefined, () => othersRecord()],
  ])('is not looked through again after a drop, whether they recorded %s', async (_, past, since) => {
    await record(0);
    await past();
    const following = follow();
    expect(await nextOf(following)).toEqual([1]);
    const next = nextOf(following);
    await since();
    await until(({ at: [past = 0] }) => past > MANY);
    await double.dropSubscriptions();
    const { begun } = await until(({ begun }) => begun.length > 1);
    expect(begun.at(-1)).toBeGreaterThan(MANY - 100);
    await record(1);
    expect(await next).toEqual([2]);
  });
});
