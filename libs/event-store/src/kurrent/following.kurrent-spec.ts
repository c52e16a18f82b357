import { SystemClock } from '@app/field';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import type { StoredEvent } from '../event-store.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const happened = { type: 'Happened', data: { text: 'x'.repeat(300) } };

/** Something that is waited for. */
class Gate {
  open = (): void => undefined;
  readonly passed = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

describe('following KurrentDB', () => {
  let double: Double;
  let url: string;
  let store: KurrentEventStore;
  const open = (patience = 10_000) =>
    KurrentEventStore.open({ url, clock: new SystemClock(), deadline: 2_000, patience });
  beforeAll(async () => {
    double = await Double.start();
  });
  beforeEach(async () => {
    url = ownPlaceOn(double.url);
    store = await open();
  });
  afterEach(async () => {
    await double.heal();
    await store.close();
  });
  afterAll(() => double.kill());

  const record = (stream: string, expected: number, count = 1) =>
    store.append({
      ...{ stream, expected, events: Array.from({ length: count }, () => happened) },
      ...{ commandId: crypto.randomUUID(), actor: 'policy:spec' },
    });
  const follow = async (count: number, each?: () => Promise<unknown>): Promise<readonly StoredEvent[]> => {
    const seen: StoredEvent[] = [];
    for await (const batch of store.subscribe(0n)) {
      if (seen.push(...batch) >= count) break;
      await each?.();
    }
    return seen;
  };
  const revisionsIn = (seen: readonly StoredEvent[]) => seen.map(({ revision }) => revision);
  const upTo = (count: number) => Array.from({ length: count }, (_, nth) => nth + 1);

  it.each<[string, () => Promise<unknown>]>([
    ['it was dropped', () => double.dropSubscriptions()],
    ['it was ended in peace', () => double.endSubscriptions()],
    ['its connection was reset', () => double.disconnectAll()],
    [
      'it was dropped and could not begin again at once',
      () => double.fail({ kind: 'unavailable', on: 'subscribe' }).then(() => double.dropSubscriptions()),
    ],
    [
      'it was dropped, and told again what it had been told',
      () => double.fail({ kind: 'again', on: 'position' }).then(() => double.dropSubscriptions()),
    ],
  ])('goes on where it was after %s, several times', async (_, disturb) => {
    const following = follow(120);
    for (let expected = 0; expected < 120; expected += 1) {
      await record('jar-1', expected);
      if (expected % 20 === 0) await disturb();
    }
    expect(revisionsIn(await following)).toEqual(upTo(120));
  });

  it('misses nothing when the server drops it for being slow, with thousands on their way', async () => {
    const [caughtUp, free] = [new Gate(), new Gate()];
    const following = follow(3_000, async () => {
      caughtUp.open();
      await free.passed;
    });
    await record('jar-1', 0, 300);
    await caughtUp.passed;
    for (let expected = 300; expected < 3_000; expected += 300) await record('jar-1', expected, 300);
    await double.dropSubscriptions();
    free.open();
    expect(revisionsIn(await following)).toEqual(upTo(3_000));
  });

  it('gives up, and says why, when nobody answers for longer than patience lasts', async () => {
    const hasty = await open(200);
    await double.fail({ kind: 'unavailable', on: 'subscribe', times: 1_000 });
    await expect(hasty.subscribe(0n)[Symbol.asyncIterator]().next()).rejects.toThrow('out of reach: 14 UNAVAILABLE');
    await hasty.close();
  });

  it('ends with the store', async () => {
    const leaving = await open();
    const following = (async () => {
      for await (const _ of leaving.subscribe(0n));
    })();
    await leaving.close();
    await following;
  });

  it.each([
    ['of another store', 5n],
    ['between two events', -1n],
    ['of a later state of this one', 10n ** 12n],
  ])('does not begin at a position %s', async (_, position) => {
    const { position: last } = await record('jar-1', 0);
    const at = position < 0n ? last + position : position;
    await expect(store.subscribe(at)[Symbol.asyncIterator]().next()).rejects.toThrow(/position|Unexpected/);
  });
});
