import { SystemClock } from '@app/field';
import { Double, type Fault } from '../../../../test/support/esdb/start-double.js';
import { KurrentEventStore } from './kurrent-event-store.js';

describe('a KurrentDB that leaves a call without an answer', () => {
  let double: Double;
  beforeAll(async () => {
    double = await Double.start();
  });
  afterAll(() => double.kill());

  it.each<[string, Fault['on'], string, (store: KurrentEventStore) => Promise<unknown>]>([
    ['read', 'read', 'nothing was read', (store) => store.read('jar-1')],
    ['follow', 'subscribe', 'did not begin', (store) => store.subscribe(0n)[Symbol.asyncIterator]().next()],
  ])('is waited for no longer by who wants to %s, and is told so', async (_, on, why, ask) => {
    const store = await KurrentEventStore.open({
      ...{ url: double.url, clock: new SystemClock(), deadline: 1_000, patience: 0 },
    });
    await double.fail({ kind: 'silence', on });
    await expect(ask(store)).rejects.toThrow(why);
    // Else it would keep the call for as long as the connection lasts.
    while ((await double.counts()).unanswered) await new Promise((resolve) => setTimeout(resolve, 10));
    await store.close();
  });
});
