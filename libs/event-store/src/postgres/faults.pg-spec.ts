import { SystemClock } from '@app/field';
import { asked, type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { verifyChain } from '../chain.js';
import type { Append, StoredEvent } from '../event-store.js';
import { PostgresEventStore } from './postgres-event-store.js';

const happened = { type: 'Happened', data: {} };
const appendOf = (stream: string, more: Partial<Append> = {}): Append => ({
  ...{ stream, expected: 0, events: [happened], commandId: crypto.randomUUID(), actor: 'policy:spec' },
  ...more,
});

describe('the PostgreSQL event store, when something goes wrong', () => {
  let db: FreshDatabase;
  let store: PostgresEventStore;
  const open = () => PostgresEventStore.open({ url: db.url, clock: new SystemClock(), mayForget: true });
  const cut = () =>
    asked(
      db.superUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'aandeel events'`,
    );
  beforeEach(async () => {
    db = await freshDatabase();
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await db.drop();
  });

  it('will not begin on a server that may forget what it has confirmed', () =>
    expect(PostgresEventStore.open({ url: db.url, clock: new SystemClock() })).rejects.toThrow(
      'fsync, full_page_writes, synchronous_commit is off',
    ));

  it('says at once that the password is wrong', () =>
    expect(
      PostgresEventStore.open({ url: db.url.replace(/:[^:@]+@/, ':no@'), clock: new SystemClock() }),
    ).rejects.toThrow('password'));

  it('leaves the neighbours in when the database itself refuses one of a group', async () => {
    await asked(db.ownerUrl, `alter table events add check (type <> 'Poison')`);
    const group = Array.from({ length: 40 }, (_, jar) =>
      store.append(appendOf(`jar-${jar}`, jar === 17 ? { events: [happened, { type: 'Poison', data: {} }] } : {})),
    );
    const refused = (await Promise.allSettled(group)).flatMap(({ status }, jar) =>
      status === 'rejected' ? [jar] : [],
    );
    expect(refused).toEqual([17]);
    expect(await verifyChain(store)).toEqual({ holdsUpTo: 39n, events: 39n });
  });

  it('answers every append once and tells every event once while its connections are cut', async () => {
    const seen: StoredEvent[] = [];
    const stop = new AbortController();
    const following = (async () => {
      for await (const batch of store.subscribe(0n, stop.signal)) if (seen.push(...batch) >= 400) return;
    })();
    const write = async (jar: string) => {
      for (let expected = 0; expected < 100; expected += 1) await store.append(appendOf(jar, { expected }));
    };
    const writing = Promise.all(['jar-1', 'jar-2', 'jar-3', 'jar-4'].map(write));
    for (let time = 0; time < 5; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await cut();
    }
    await writing;
    await following;
    expect(seen.map(({ position }) => position)).toEqual(Array.from({ length: 400 }, (_, i) => BigInt(i + 1)));
    expect(await verifyChain(store)).toEqual({ holdsUpTo: 400n, events: 400n });
  });

  it('wakes a subscriber in another process by its bell, well before it would have looked', async () => {
    const other = await open();
    const following = other.subscribe(0n)[Symbol.asyncIterator]();
    const next = following.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const from = performance.now();
    await store.append(appendOf('jar-1'));
    expect((await next).value).toHaveLength(1);
    expect(performance.now() - from).toBeLessThan(500);
    await other.close();
  });

  it('tells also what it was not woken for', async () => {
    const following = store.subscribe(0n)[Symbol.asyncIterator]();
    const next = following.next();
    await asked(
      db.url,
      `select append_events('{jar-1}', '{0}', '{${crypto.randomUUID()}}', '{policy:spec}', '{"{}"}', '{1}',
      '{0}', '{Happened}', '{1}', '{${crypto.randomUUID()}}', '{"{}"}', now())`,
    );
    expect((await next).value).toHaveLength(1);
  });

  it('answers what was asked before it closes, and ends who follows', async () => {
    const leaving = await open();
    const following = (async () => {
      for await (const _ of leaving.subscribe(0n));
    })();
    const appends = Array.from({ length: 20 }, (_, jar) => leaving.append(appendOf(`jar-${jar}`)));
    await leaving.close();
    expect(await Promise.all(appends)).toHaveLength(20);
    await following;
  });

  it('goes by its indexes, though its plans were made while the table was empty', async () => {
    await asked(db.ownerUrl, 'vacuum analyze events');
    const fresh = await open();
    await Promise.all(Array.from({ length: 3_000 }, (_, jar) => fresh.append(appendOf(`jar-${jar}`))));
    for (let jar = 0; jar < 50; jar += 1) await fresh.read(`jar-${jar}`);
    await fresh.subscribe(2_990n)[Symbol.asyncIterator]().next();
    await fresh.close();
    const scans = `select seq_scan::int, idx_scan > 6000 as by_index from pg_stat_user_tables where relname = 'events'`;
    expect(await asked(db.superUrl, scans)).toEqual([{ seq_scan: 0, by_index: true }]);
  });
});
