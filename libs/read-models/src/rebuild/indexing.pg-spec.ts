import { dataSourceOf } from '@app/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { Indexing } from './indexing.js';

describe('indexing', () => {
  let db: FreshDatabase;
  let source: DataSource;
  let indexing: Indexing;
  beforeEach(async () => {
    db = await freshDatabase();
    source = await dataSourceOf(db.url).initialize();
    await source.query('create table read.jar as select nth, nth % 3 as odd from generate_series(1, 100) as nth');
    await source.query('create table read.busy (at_once integer)');
    indexing = new Indexing(source);
  });
  afterEach(async () => {
    await indexing.close();
    await source.destroy();
    await db.drop();
  });

  const made = async (): Promise<readonly string[]> =>
    (await source.query(`select indexname from pg_indexes where tablename = 'jar' order by indexname`)).map(
      ({ indexname }: { indexname: string }) => indexname,
    );
  const on = (column: string) => `create index ${column} on read.jar (${column})`;
  const twice = 'create unique index twice on read.jar (odd)';
  const slow = `insert into read.busy select count(*) from pg_stat_activity, pg_sleep(0.1)
    where state = 'active' and query like '%read.busy%' and datname = current_database()`;

  it('is at its end when all that was asked is there, also what was asked while others were made', async () => {
    indexing.begin([slow, on('nth')]);
    indexing.begin([on('odd')]);
    await indexing.end();
    expect(await made()).toEqual(['nth', 'odd']);
    indexing.begin(['create index again on read.jar (nth)']);
    await indexing.end();
    expect(await made()).toEqual(['again', 'nth', 'odd']);
  });

  it('makes two at once and no more, however often it is asked', async () => {
    indexing.begin([slow, slow, slow]);
    indexing.begin([slow, slow, slow]);
    await indexing.end();
    const [busy] = await source.query('select count(*)::int as all, max(at_once) as most from read.busy');
    expect(busy).toEqual({ all: 6, most: 2 });
  });

  it('tells what one of them threw once none is being made, and makes none that waited', async () => {
    indexing.begin([twice, slow, on('nth'), on('odd')]);
    await expect(indexing.end()).rejects.toThrow('could not create unique index');
    expect(await source.query('select from read.busy')).toHaveLength(1);
    expect(await made()).not.toContain('odd');
  });

  it('lets go of what waits when it is closed', async () => {
    indexing.begin([slow, slow, on('nth')]);
    await indexing.close();
    expect([await made(), await source.query('select from read.busy')]).toEqual([[], [{}, {}]]);
  });
});
