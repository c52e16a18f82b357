import { SystemClock } from '@app/field';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { Unrecordable } from '../event-store.js';
import { KurrentEventStore } from './kurrent-event-store.js';
import { Damaged } from './trouble.js';

const happened = { type: 'Happened', data: {} };

describe('a KurrentDB that others can write to', () => {
  let double: Double;
  let store: KurrentEventStore;
  let others: EventStoreDBClient;
  const record = (stream: string, count = 3, data: object = {}) =>
    store.append({
      ...{ stream, expected: 0, events: Array.from({ length: count }, () => ({ ...happened, data })) },
      ...{ commandId: crypto.randomUUID(), actor: 'policy:spec' },
    });
  const open = (more = '') => KurrentEventStore.open({ url: double.url + more, clock: new SystemClock() });
  beforeEach(async () => {
    double = await Double.start();
    store = await open();
    others = EventStoreDBClient.connectionString(double.url);
  });
  afterEach(async () => {
    await Promise.all([store.close(), others.dispose()]);
    await double.kill();
  });

  it('tells only what Aandeel recorded, and nothing of the server itself', async () => {
    await others.appendToStream('jar-8', jsonEvent({ type: 'Happened', data: {} }));
    const { position } = await record('jar-1', 1);
    await others.appendToStream('jar-9', jsonEvent({ type: 'Happened', data: {} }));
    await others.setStreamMetadata('jar-9', { maxCount: 10 });
    const [first] = (await store.subscribe(0n)[Symbol.asyncIterator]().next()).value ?? [];
    expect(first).toMatchObject({ stream: 'jar-1', position });
    expect(await store.head()).toBe(position);
  });

  it('finds its newest event behind any number of others', async () => {
    const { position } = await record('jar-1', 1);
    await others.appendToStream(
      'jar-9',
      Array.from({ length: 1_500 }, () => jsonEvent({ type: 'Other', data: {} })),
    );
    const fresh = await open();
    expect(await fresh.head()).toBe(position);
    await fresh.close();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['was cut off', () => others.setStreamMetadata('jar-1', { truncateBefore: 1 })],
    ['keeps only its newest events', () => others.setStreamMetadata('jar-1', { maxCount: 2 })],
    ['holds what Aandeel did not record', () => others.appendToStream('jar-1', jsonEvent({ type: 'X', data: {} }))],
  ])('gives no stream that %s', async (_, damage) => {
    await record('jar-1');
    await damage();
    await expect(store.read('jar-1')).rejects.toThrow(Damaged);
  });

  it('gives no stream that was deleted to who has read it before', async () => {
    await record('jar-1');
    await others.deleteStream('jar-1');
    await expect(store.read('jar-1', 3)).rejects.toThrow(Damaged);
  });

  it('takes nothing for a stream that is gone for good, and says so at once', async () => {
    await record('jar-1');
    await others.tombstoneStream('jar-1');
    await expect(store.read('jar-1')).rejects.toMatchObject({ type: 'stream-deleted' });
    await expect(record('jar-1')).rejects.toMatchObject({ type: 'stream-deleted' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['more bytes than characters', () => record('jar-1', 1, { text: '€'.repeat(400_000) })],
    ['a stream with a name that is the server’s', () => record('$jar-1')],
  ])('is not asked to keep %s', (_, act) => expect(act()).rejects.toThrow(Unrecordable));

  it('may be set to take less than others do, and what it then refuses is no failure of it', async () => {
    await double.fail({ kind: 'too-large' });
    await expect(record('jar-1')).rejects.toThrow(Unrecordable);
    expect(await store.read('jar-1')).toEqual([]);
  });

  it('keeps streams of the same name apart by what they begin with', async () => {
    const other = await open('&prefix=other.');
    await record('jar-1');
    expect(await other.read('jar-1')).toEqual([]);
    expect(await other.head()).toBe(0n);
    await other.close();
  });
});
