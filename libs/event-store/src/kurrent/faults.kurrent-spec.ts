import { setTimeout as sleep } from 'node:timers/promises';
import { isOutOfReach } from '@app/database';
import { SystemClock } from '@app/field';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double, type Fault } from '../../../../test/support/esdb/start-double.js';
import { type Append, Conflict } from '../event-store.js';
import { KurrentEventStore } from './kurrent-event-store.js';
import type { KurrentOptions } from './options.js';
import { OutOfReach } from './trouble.js';

const happened = { type: 'Happened', data: {} };
const appendOf = (more: Partial<Append> = {}): Append => ({
  ...{
    stream: 'jar-1',
    expected: 0,
    events: [happened],
    commandId: crypto.randomUUID(),
    actor: 'policy:spec' as const,
  },
  ...more,
});

describe('an append on KurrentDB of which nobody says what became', () => {
  let double: Double;
  let url: string;
  let store: KurrentEventStore;
  const open = (more: Partial<KurrentOptions> = {}) =>
    KurrentEventStore.open({ url, clock: new SystemClock(), deadline: 2_000, patience: 10_000, ...more });
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

  it.each<[string, Fault]>([
    ['was recorded', { kind: 'deadline-after-write' }],
    ['was not recorded', { kind: 'deadline-before-write' }],
    ['did not get through, several times', { kind: 'unavailable', times: 3 }],
  ])('is asked again until it is known, and stands there once: it %s', async (_, fault) => {
    await double.fail(fault);
    const { revision, position } = await store.append(appendOf({ events: [happened, happened] }));
    expect(await store.read('jar-1')).toMatchObject([{ revision: 1 }, { revision: 2, position }]);
    expect(revision).toBe(2);
  });

  it('is no conflict when it was recorded and others went on since', async () => {
    const other = await open();
    await double.fail({ kind: 'deadline-after-write' });
    const first = store.append(appendOf());
    while ((await other.read('jar-1')).length === 0) await sleep(2);
    await other.append(appendOf({ expected: 1 }));
    expect(await first).toMatchObject({ revision: 1 });
    expect(await store.read('jar-1')).toHaveLength(2);
    await other.close();
  });

  it('is a conflict when it was not recorded and another was', async () => {
    const other = await open();
    await double.fail({ kind: 'deadline-before-write' });
    const first = store.append(appendOf());
    await sleep(5);
    await other.append(appendOf());
    await expect(first).rejects.toEqual(new Conflict(0, 1));
    await other.close();
  });

  it('is looked for in its stream before anyone is told that it failed', async () => {
    const hasty = await open({ patience: 0 });
    await double.fail({ kind: 'deadline-after-write' });
    expect(await hasty.append(appendOf({ events: [happened, happened] }))).toMatchObject({ revision: 2 });
    await hasty.close();
  });

  it('is told as it is when it is not found there', async () => {
    const hasty = await open({ patience: 0 });
    await double.fail({ kind: 'deadline-before-write' });
    const once = appendOf();
    await expect(hasty.append(once)).rejects.toThrow(OutOfReach);
    expect(await hasty.append(once)).toMatchObject({ revision: 1 });
    await hasty.close();
  });

  it('keeps those behind it waiting, so that nothing is decided on what is not known', async () => {
    await double.fail({ kind: 'deadline-after-write' });
    const both = [store.append(appendOf()), store.append(appendOf({ expected: 1 }))];
    expect(await Promise.all(both)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  });

  it('ends by a deadline of our own when the server stands still, and so does a read', async () => {
    const hasty = await open({ deadline: 300, patience: 0 });
    double.pause();
    const asked = [hasty.append(appendOf()), hasty.read('jar-1'), hasty.head()];
    const from = performance.now();
    const told = await Promise.allSettled(asked);
    expect(told.map((each) => 'reason' in each && isOutOfReach(each.reason))).toEqual(asked.map(() => true));
    expect(performance.now() - from).toBeLessThan(3_000);
    double.resume();
    await hasty.close();
  });

  it('is answered, of ten thousand asked at once', async () => {
    const events = [{ type: 'Happened', data: { text: 'x'.repeat(1_000) } }];
    const appends = Array.from({ length: 10_000 }, (_, jar) =>
      store.append(appendOf({ stream: `jar-${jar}`, events })),
    );
    expect(new Set((await Promise.all(appends)).map(({ position }) => position)).size).toBe(10_000);
  }, 120_000);

  it('outlives a cut of all connections', async () => {
    const appends = Array.from({ length: 200 }, (_, jar) => store.append(appendOf({ stream: `jar-${jar}` })));
    await double.disconnectAll();
    expect((await Promise.all(appends)).map(({ revision }) => revision)).toEqual(appends.map(() => 1));
  });
});
