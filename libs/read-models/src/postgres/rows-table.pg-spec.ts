import { dataSourceOf } from '@app/database';
import type { AnyProjection } from '@app/event-sourcing';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { jars } from '../contract/jars.js';
import { prepare } from './prepare.js';
import { entityOf, tableOf } from './rows-table.js';
import { writeRows } from './writing.js';

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

  it('is not gone on with when its projection names other fields than stand beside its rows, until it is a new version', async () => {
    const before: AnyProjection = { ...(jars as AnyProjection), foundBy: ['owner'] };
    await prepare(source, [before]);
    await expect(prepare(source, [jars])).rejects.toThrow(
      'jar-list is found by other fields than before: raise its version',
    );
    await prepare(source, [{ ...(jars as AnyProjection), version: 2 }]);
    await prepare(source, [before]);
  });

  it('gets at the next start an index on what was only asked besides, as that stands beside all rows already', async () => {
    const before: AnyProjection = {
      ...(jars as AnyProjection),
      foundBy: ['owner'],
      besides: ['lid', 'labels', 'amount'],
    };
    await prepare(source, [before]);
    await prepare(source, [jars]);
    expect(await indexes()).toEqual(['by_labels', 'by_lid', 'by_owner', 'pkey', 'place']);
  });

  it('has rows as the text that they were made of, and beside them what is named, nothing else', async () => {
    await prepare(source, [jars]);
    const row = { note: 'b', owner: 'anna', labels: ['jam'], lid: undefined, amount: 5, id: 'a' };
    await writeRows(source.manager, [{ of: jars, key: 'a', now: { row, first: 1n } }]);
    expect(await source.query(`select row, found from read.${tableOf(jars)}`)).toEqual([
      {
        row: '{"note":"b","owner":"anna","labels":["jam"],"amount":5,"id":"a"}',
        found: { owner: 'anna', labels: ['jam'], amount: 5 },
      },
    ]);
  });

  it('is sought by these indexes, alternatives too', async () => {
    await prepare(source, [jars]);
    const plan = await source.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      await manager.query('set local enable_indexscan = off');
      return manager.query(
        `explain select from read.rows_jar_list_v1 kept where kept.found -> 'owner' @> any(cast($1 as jsonb[]))`,
        [['"anna"', '"ben"']],
      );
    });
    expect(JSON.stringify(plan)).toContain('rows_jar_list_v1_by_owner');
  });
});
