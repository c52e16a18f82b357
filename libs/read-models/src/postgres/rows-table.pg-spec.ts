import { dataSourceOf } from '@app/database';
import type { AnyProjection } from '@app/event-sourcing';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { jars } from '../contract/jars.js';
import { prepare } from './prepare.js';
import { entityOf } from './rows-table.js';

describe('the table of a projection', () => {
  let db: FreshDatabase;
  let source: DataSource;
  beforeEach(async () => {
    db = await freshDatabase();
    source = await dataSourceOf(db.url, [entityOf(jars)]).initialize();
  });
  afterEach(async () => {
    await source.destroy();
    await db.drop();
  });
  const indexes = async (): Promise<readonly string[]> =>
    (
      await source.query(`select indexname from pg_indexes where tablename = 'rows_jar_list_v1' order by indexname`)
    ).map(({ indexname }: { indexname: string }) => indexname.replace('rows_jar_list_v1_', ''));

  it('has an index for each field that its rows are found by', async () => {
    await prepare(source, [jars]);
    expect(await indexes()).toEqual(['by_labels', 'by_lid', 'by_owner', 'pkey', 'place']);
  });

  it('gets at the next start what its projection names since, and keeps what finds for those of before', async () => {
    await prepare(source, [{ ...(jars as AnyProjection), foundBy: ['owner'] }]);
    await source.query(`create index rows_jar_list_v1_holding on read.rows_jar_list_v1 using gin (row jsonb_path_ops)`);
    await prepare(source, [jars]);
    expect(await indexes()).toEqual(['by_labels', 'by_lid', 'by_owner', 'holding', 'pkey', 'place']);
  });

  it('is sought by these indexes, alternatives too', async () => {
    await prepare(source, [jars]);
    const plan = await source.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      await manager.query('set local enable_indexscan = off');
      return manager.query(
        `explain select from read.rows_jar_list_v1 kept where kept.row -> 'owner' @> any(cast($1 as jsonb[]))`,
        [['"anna"', '"ben"']],
      );
    });
    expect(JSON.stringify(plan)).toContain('rows_jar_list_v1_by_owner');
  });
});
