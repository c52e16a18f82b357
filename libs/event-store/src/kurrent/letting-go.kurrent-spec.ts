import { SystemClock } from '@app/field';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const happened = { type: 'Happened', data: {} };

describe('letting go of KurrentDB', () => {
  let double: Double;
  beforeEach(async () => {
    double = await Double.start({ notReadyMs: 400 });
  });
  afterEach(() => double.kill());
  const open = () => KurrentEventStore.open({ url: double.url, clock: new SystemClock() });

  it('answers what was asked, ends who follows, and leaves no connection', async () => {
    const store = await open();
    const following = (async () => {
      for await (const _ of store.subscribe(0n));
    })();
    const append = (stream: string) =>
      store.append({
        ...{ stream, expected: 0, events: [happened], commandId: crypto.randomUUID(), actor: 'policy:spec' as const },
      });
    const appends = Array.from({ length: 100 }, (_, jar) => append(`jar-${jar}`));
    const reads = Array.from({ length: 20 }, () => store.read('jar-1'));
    await store.close();
    expect(await Promise.all(appends)).toHaveLength(100);
    expect(await Promise.all(reads)).toHaveLength(20);
    await following;
    // The other side hears of it a moment later.
    while ((await double.counts()).connections) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await double.counts()).toMatchObject({ at: [] });
    await expect(append('jar-200')).rejects.toThrow('closed');
  });

  it('keeps nothing of what was read', async () => {
    const store = await open();
    for (let time = 0; time < 20; time += 1) await Promise.all([store.head(), store.read('jar-1')]);
    const { client } = (store as unknown as { connection: { client: { disposableStreams: Set<unknown> } } }).connection;
    expect(client.disposableStreams.size).toBe(0);
    await store.close();
  });

  it('waits for a server that starts, and says of one that is not there that it is not', async () => {
    const [one, nobody] = [await open(), 'esdb://127.0.0.1:1?tls=false'];
    expect(await one.version()).toBe('23.10.8');
    await one.close();
    await expect(KurrentEventStore.open({ url: nobody, clock: new SystemClock(), patience: 300 })).rejects.toThrow(
      'out of reach',
    );
  });
});
