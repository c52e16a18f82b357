import { dataSourceOf } from '@app/database';
import type { AnyProjection } from '@app/event-sourcing';
import { PostgresPostings } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { followContract } from '../contract/follow.contract.js';
import { fillings, jars } from '../contract/jars.js';
import { policiesContract } from '../contract/policies.contract.js';
import { rowsContract } from '../contract/rows.contract.js';
import { PostgresProgress } from './postgres-progress.js';
import { PostgresRows } from './postgres-rows.js';
import { prepare } from './prepare.js';
import { entityOf } from './rows-table.js';

const raised: typeof jars = { ...jars, version: 2 };
const known: readonly AnyProjection[] = [jars, fillings, raised];
let db: FreshDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await freshDatabase();
  source = await dataSourceOf(db.url, known.map(entityOf)).initialize();
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const make = async () => {
  await prepare(source, known);
  const tables = await source.query<{ name: string }[]>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'read'",
  );
  await source.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  const progress = new PostgresProgress(source);
  return { progress, rows: new PostgresRows(source), postings: new PostgresPostings(source.manager) };
};

rowsContract('PostgreSQL', make);
followContract('PostgreSQL', make);
policiesContract('PostgreSQL', async () => (await make()).progress);

describe('the tables of rows', () => {
  it('are dropped in older versions only', async () => {
    const { progress } = await make();
    await progress.retire(raised);
    const found = await source.query(
      "select tablename from pg_tables where schemaname = 'read' and tablename like 'rows_jar_list%'",
    );
    expect(found).toEqual([{ tablename: 'rows_jar_list_v2' }]);
  });
  it('are made by any number of processes at once', async () => {
    await Promise.all([prepare(source, known), prepare(source, known), prepare(source, known)]);
  });
});

describe('a family', () => {
  it('has one owner, and another when that one lets go', async () => {
    const [one, other] = [new PostgresProgress(source), new PostgresProgress(source)];
    await one.own('spec', new AbortController().signal);
    await one.own('spec', new AbortController().signal);
    await expect(other.own('spec', AbortSignal.timeout(50))).rejects.toThrow();
    await one.disown();
    await other.own('spec', AbortSignal.timeout(2_000));
    await other.disown();
  });
  it('has another owner when the connection of the first is lost', async () => {
    const [one, other] = [new PostgresProgress(source), new PostgresProgress(source)];
    await one.own('spec', new AbortController().signal);
    await source.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()`,
    );
    await other.own('spec', AbortSignal.timeout(2_000));
    await expect(one.own('spec', AbortSignal.timeout(50))).rejects.toThrow();
    await other.disown();
    await one.disown();
  });
});
