import { dataSourceOf } from '@app/database';
import type { AnyProjection } from '@app/event-sourcing';
import { PostgresPostings } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { followContract } from '../contract/follow.contract.js';
import { fillings, jarStore, jars } from '../contract/jars.js';
import { policiesContract } from '../contract/policies.contract.js';
import { retryContract } from '../contract/retry.contract.js';
import { rowsContract } from '../contract/rows.contract.js';
import { standingContract } from '../contract/standing.contract.js';
import { followAs } from '../follow/family.js';
import { Overtaken } from '../progress.js';
import { readerOf, rowsReader } from '../readers/rows.reader.js';
import { nothing, type Step } from '../step.js';
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

// Of this database only: others in the cluster belong to specs that run beside this one.
const ENDING_OWNERS = `select pg_terminate_backend(pid) from pg_locks join pg_database d on d.oid = database
  where locktype = 'advisory' and d.datname = current_database() and pid <> pg_backend_pid()`;

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
retryContract('PostgreSQL', async () => (await make()).progress);
standingContract('PostgreSQL', async () => (await make()).progress);

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
    await source.query(ENDING_OWNERS);
    await other.own('spec', AbortSignal.timeout(2_000));
    await expect(one.own('spec', AbortSignal.timeout(50))).rejects.toThrow();
    await other.disown();
    await one.disown();
  });

  const takeLocks = () => source.query(ENDING_OWNERS);
  const stepTo = (to: bigint, amount: number): Step => ({
    ...nothing,
    rows: [{ of: jars, key: 'a', now: { row: { id: 'a', amount }, first: 1n } }],
    moves: [{ reader: readerOf(jars), from: 0n, to }],
  });

  it('is followed no longer by one whose lock was taken, though its other connections live', async () => {
    const { progress } = await make();
    const jar = jarStore();
    const [about, ending] = [{ store: jar.store, progress, told: () => undefined }, new AbortController()];
    const readers = [rowsReader(jars, progress)];
    const level = new Promise<void>((done) => {
      const whenLevel = async () => done();
      void followAs(about, { name: 'spec', readers, whenLevel }, ending.signal).then(() => ending.abort());
    });
    await level;
    await takeLocks();
    await new Promise((done) => ending.signal.addEventListener('abort', done));
  });

  it('keeps nothing of one who lost it without knowing, once another has gone on', async () => {
    const { progress: stale, rows } = await make();
    const next = new PostgresProgress(source);
    await stale.own('spec', new AbortController().signal);
    await takeLocks();
    await next.own('spec', AbortSignal.timeout(2_000));
    await next.keep(stepTo(2n, 20));
    await expect(stale.keep(stepTo(1n, 10))).rejects.toBeInstanceOf(Overtaken);
    expect([await rows.find(jars, 'a'), await next.positions([readerOf(jars)])]).toEqual([
      { id: 'a', amount: 20 },
      new Map([[readerOf(jars), 2n]]),
    ]);
    await next.disown();
  });

  it('keeps one step of two who both think that they own it, whoever is first', async () => {
    for (let time = 0; time < 20; time += 1) {
      const { progress: one, rows } = await make();
      const other = new PostgresProgress(source);
      const kept = await Promise.allSettled([one.keep(stepTo(1n, 10)), other.keep(stepTo(2n, 20))]);
      const [first, ...more] = [1n, 2n].filter((_, nth) => kept[nth]?.status === 'fulfilled');
      expect([more, await one.positions([readerOf(jars)])]).toEqual([[], new Map([[readerOf(jars), first]])]);
      expect(await rows.find(jars, 'a')).toEqual({ id: 'a', amount: Number(first) * 10 });
    }
  });
});
