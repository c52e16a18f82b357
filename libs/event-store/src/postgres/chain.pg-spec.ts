import { SystemClock } from '@app/field';
import { asked, type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { verifyChain } from '../chain.js';
import { PostgresEventStore } from './postgres-event-store.js';

const COUNT = 9;
const happened = { type: 'Happened', data: { to: 'us' } };

// By way of positions that nobody has, for no two may ever be equal.
const MOVED_ON = `update events set position = position - 1000 where position >= 5;
  update events set position = position + 1001 where position < 0`;
const REMOVED = `delete from events where position = 5; update events set position = position - 1000 where position > 5;
  update events set position = position + 999 where position < 0`;
const SWAPPED = `update events set position = -6 where position = 5; update events set position = 5 where position = 6;
  update events set position = 6 where position = -6`;

describe('the chain of hashes in PostgreSQL', () => {
  let db: FreshDatabase;
  let store: PostgresEventStore;
  beforeEach(async () => {
    db = await freshDatabase();
    store = await PostgresEventStore.open({ url: db.url, clock: new SystemClock(), mayForget: true, batch: 4 });
    for (const stream of ['jar-1', 'jar-2', 'jar-3'])
      await store.append({
        ...{ stream, expected: 0, events: [happened, happened, happened] },
        ...{ commandId: crypto.randomUUID(), actor: 'policy:spec' },
      });
  });
  afterEach(async () => {
    await store.close();
    await db.drop();
  });

  /** As one who may do everything, and who puts the guards aside. */
  const tamper = (sql: string) =>
    asked(
      db.superUrl,
      `set session_replication_role = replica; alter table events drop constraint one_line_each; ${sql}`,
    );

  it('holds over all that was recorded', async () =>
    expect(await verifyChain(store)).toEqual({ holdsUpTo: BigInt(COUNT), events: BigInt(COUNT) }));

  it('holds from a tip that one trusts', async () => {
    const [link] = (await store.links(3n)[Symbol.asyncIterator]().next()).value ?? [];
    expect(await verifyChain(store, link)).toEqual({ holdsUpTo: BigInt(COUNT), events: 5n });
    expect(await verifyChain(store, { position: 4n, hash: 'not that one' })).toMatchObject({ brokenAt: 5n });
  });

  it.each([
    ['position', '-5'],
    ['stream', "'jar-9'"],
    ['revision', '70'],
    ['type', "'happened'"],
    ['version', '2'],
    ['data', `'{"to":"uS"}'`],
    ['metadata', `'{ }'`],
    ['actor', "'policy:spek'"],
    ['command_id', 'gen_random_uuid()'],
    ['ordinal', '7'],
    ['event_id', 'gen_random_uuid()'],
    ['recorded_at', "recorded_at + interval '1 millisecond'"],
    ['hash', 'set_byte(hash, 31, get_byte(hash, 31) # 1)'],
  ])('breaks where %s was changed', async (column, value) => {
    await tamper(`update events set ${column} = ${value} where position = 5`);
    expect(await verifyChain(store)).toMatchObject({ holdsUpTo: 4n, brokenAt: 5n });
  });

  it('knows every column there is', async () => {
    const columns = await asked(db.superUrl, `select from information_schema.columns where table_name = 'events'`);
    expect(columns).toHaveLength(13);
  });

  it.each([
    ['one was removed', 'delete from events where position = 5'],
    ['one was removed and the rest moved up', REMOVED],
    ['two changed places', SWAPPED],
    [
      'text went from one column to the next',
      `update events set type = type || E'\\n' || version, version = 1 where position = 5`,
    ],
    [
      'one was put in',
      `${MOVED_ON}; insert into events select 5, 'jar-9', 1, type, version, data, metadata, actor,
      gen_random_uuid(), 0, gen_random_uuid(), recorded_at, hash from events where position = 6`,
    ],
  ])('breaks where %s', async (_, sql) => {
    await tamper(sql);
    expect(await verifyChain(store)).toMatchObject({ holdsUpTo: 4n, brokenAt: 5n });
  });

  it('breaks where the newest was cut off and the tip left', async () => {
    await tamper('delete from events where position > 7');
    expect(await verifyChain(store)).toEqual({ holdsUpTo: 7n, brokenAt: 8n, events: 7n });
  });

  it('breaks at a tip that is not the last event', async () => {
    await tamper(`update head set hash = decode(repeat('ab', 32), 'hex')`);
    expect(await verifyChain(store)).toMatchObject({ holdsUpTo: 8n, brokenAt: 9n });
  });

  it('cannot see that the newest were cut off together with the tip: that takes a tip kept elsewhere', async () => {
    await tamper(`delete from events where position > 7;
      update head set position = 7, hash = (select hash from events where position = 7)`);
    expect(await verifyChain(store)).toEqual({ holdsUpTo: 7n, events: 7n });
  });
});
