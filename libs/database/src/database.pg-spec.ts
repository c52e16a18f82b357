import { asked, type FreshDatabase, freshDatabase } from '../../../test/support/database.js';
import { appendOnlyBy } from './append-only.js';
import { dataSourceOf } from './data-source.js';
import { migrate, urlFor } from './index.js';
import { migrations } from './migrations/index.js';
import { askPrepared } from './prepared.js';

describe('the database', () => {
  let db: FreshDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());

  it('is migrated as often as one likes', async () => {
    await Promise.all([migrate(db), migrate(db)]);
    expect(await asked(db.superUrl, 'select name from migrations')).toHaveLength(migrations.length);
  });

  const changes = ["update events set type = ''", 'delete from events', 'truncate events', 'drop table events'];
  it.each(changes)('refuses the application: %s', (sql) =>
    expect(asked(db.url, sql)).rejects.toMatchObject({ code: '42501' }),
  );
  it.each(changes.slice(0, 3))('refuses the owner too: %s', (sql) =>
    expect(asked(db.ownerUrl, sql)).rejects.toThrow('only ever added'),
  );
  it.each(['insert into events default values', 'update head set position = 0', 'create table mine ()'])(
    'leaves the application no way round the function that appends: %s',
    (sql) => expect(asked(db.url, sql)).rejects.toMatchObject({ code: '42501' }),
  );

  it('lets the application make and change what is read', async () => {
    await asked(db.ownerUrl, 'create table read.made_by_owner (n int)');
    await asked(db.url, 'insert into read.made_by_owner values (1); create table read.own (n serial)');
  });

  it('is migrated again once the application has made tables of its own', () => migrate(db));

  it('says what append-only rests on', async () => {
    expect(await appendOnlyBy(db.url)).toBe('rights and trigger');
    expect(await appendOnlyBy(db.ownerUrl)).toBe('trigger alone');
  });

  it('prepares a statement once for each connection, by its name', async () => {
    const source = await dataSourceOf(db.url).initialize();
    const statement = { name: 'one more', text: 'select $1::integer + 1 as more' };
    const more = [await askPrepared(source, statement, [1]), await askPrepared(source, statement, [2])];
    const counted = 'select name, custom_plans + generic_plans as asked from pg_prepared_statements';
    const prepared = await source.query(counted);
    await source.destroy();
    expect(more).toEqual([[{ more: 2 }], [{ more: 3 }]]);
    expect(prepared).toEqual([{ name: 'one more', asked: '2' }]);
  });

  it('finds out within half a minute that who held a lock has vanished', async () => {
    const source = await dataSourceOf(db.url).initialize();
    const setting = async (name: string) => Number((await source.query(`show ${name}`))[0][name]);
    const [idle, interval, count] = [
      await setting('tcp_keepalives_idle'),
      await setting('tcp_keepalives_interval'),
      await setting('tcp_keepalives_count'),
    ];
    await source.destroy();
    expect(idle + interval * count).toBeGreaterThan(0);
    expect(idle + interval * count).toBeLessThanOrEqual(30);
  });

  it('works with one role', async () => {
    await migrate({ url: db.ownerUrl, ownerUrl: db.ownerUrl });
    expect(await asked(db.ownerUrl, 'select position from head')).toEqual([{ position: '0' }]);
  });

  it('makes the role of another URL when it is not there', async () => {
    const url = urlFor(`guest_${process.pid}`, db.ownerUrl, 'a secret: é/@');
    await migrate({ ...db, url });
    expect(await appendOnlyBy(url)).toBe('rights and trigger');
  });
});
