import { SystemClock } from '@app/field';
import { CERTIFICATE, Double } from '../../../../test/support/esdb/start-double.js';
import { KurrentEventStore } from './kurrent-event-store.js';

describe('a KurrentDB that wants TLS and a password', () => {
  let double: Double;
  beforeAll(async () => {
    double = await Double.start({ login: 'aandeel:s3cret/é' });
  });
  afterAll(() => double.kill());

  const open = (login: string, certificate = `&tlsCAFile=${encodeURIComponent(CERTIFICATE)}`) =>
    KurrentEventStore.open({
      ...{ url: double.url.replace('://', `://${login}@`) + certificate, clock: new SystemClock() },
      ...{ patience: 300, deadline: 2_000 },
    });

  it('is spoken to by every call', async () => {
    const store = await open(`aandeel:${encodeURIComponent('s3cret/é')}`);
    const { position } = await store.append({
      ...{ stream: 'jar-1', expected: 0, events: [{ type: 'Happened', data: {} }] },
      ...{ commandId: crypto.randomUUID(), actor: 'policy:spec' },
    });
    expect(await store.read('jar-1')).toMatchObject([{ position }]);
    expect((await store.subscribe(0n)[Symbol.asyncIterator]().next()).value).toMatchObject([{ position }]);
    expect(await store.head()).toBe(position);
    await store.close();
  });

  it('says at once that the password is wrong', () =>
    expect(open('aandeel:guess')).rejects.toMatchObject({ type: 'access-denied' }));

  it('is not trusted by its word alone', () =>
    expect(open(`aandeel:${encodeURIComponent('s3cret/é')}`, '')).rejects.toThrow('out of reach'));
});
