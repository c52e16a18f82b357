import { ledgerVersion } from '@app/ledger';
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { jars, SetClock } from '../contract/jars.js';
import { jarApplication, jarAssembly } from '../nest/application.contract.js';
import type { Assembly } from '../nest/assembly.js';
import { PostgresPorts } from '../nest/postgres-ports.module.js';

const raised: typeof jars = { ...jars, version: 2 };
const second: Assembly = { ...jarAssembly, projections: [raised] };
const [before, after] = [ledgerVersion - 1, ledgerVersion + 1];

const ledgerIn = (version: number): readonly string[] => [
  `create table read.ledger_v${version}_entry (year integer) partition by list (year)`,
  `create table read.ledger_v${version}_entry_2027 partition of read.ledger_v${version}_entry for values in (2027)`,
  `create table read.ledger_v${version}_cell (id integer)`,
  // As a rebuild leaves it that was killed: a part that is part of nothing yet.
  `create table rebuild.ledger_v${version}_entry (year integer) partition by list (year)`,
  `create table rebuild.ledger_v${version}_entry_2028 (year integer)`,
];
const rowsIn = (version: number): readonly string[] => [
  `create table read.rows_jar_list_v${version} (key text)`,
  `create table rebuild.rows_jar_list_v${version} (key text)`,
];

describe('what older versions made', () => {
  let db: FreshDatabase;
  let app: INestApplication;
  const ask = <Row>(sql: string): Promise<Row[]> => app.get(DataSource).query(sql);
  const started = (follows: boolean): Promise<INestApplication> => {
    const settings = { databaseUrl: db.url, clock: new SetClock(), masterKey: Buffer.alloc(32, 7), mayForget: true };
    return jarApplication(PostgresPorts.with(second, { useFactory: () => settings }), follows, second);
  };
  const tables = async (): Promise<readonly string[]> => {
    const found = await ask<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname = 'rebuild' or tablename like 'ledger%' or tablename like 'rows_jar_list%' order by 1`,
    );
    return found.map(({ name }) => name);
  };
  const readersIn = async (table: string) =>
    (await ask<{ reader: string }>(`select reader from ${table} order by 1`)).map(({ reader }) => reader);
  // What is let go of last.
  const untilDone = async () => {
    while ((await readersIn('read.parked')).includes(`ledger.v${before}`))
      await new Promise((done) => setTimeout(done, 20));
  };
  beforeAll(async () => {
    db = await freshDatabase();
    app = await started(false);
    const made = [...ledgerIn(before), ...ledgerIn(after), ...rowsIn(1), ...rowsIn(3)];
    for (const statement of made) await ask(statement);
    for (const reader of [`ledger.v${before}`, `ledger.v${after}`, 'rows:jar-list.v1', 'rows:jar-list.v3']) {
      await ask(`insert into read.checkpoint values ('${reader}', 5)`);
      await ask(`insert into read.parked values ('${reader}', 'jar-a', 5, 'TypeError')`);
      await ask(`insert into rebuild.mark values ('${reader}', gen_random_uuid(), '{}')`);
    }
  });
  afterAll(async () => {
    await app?.close();
    await db?.drop();
  });

  it('is there until this version is level, and then no more; what newer ones made stays', async () => {
    const found = await tables();
    await app.close();
    app = await started(true);
    await untilDone();
    const old = new RegExp(`ledger_v${before}_|rows_jar_list_v1$`);
    expect(found.filter((name) => old.test(name))).toHaveLength(7);
    expect(await tables()).toEqual(found.filter((name) => !old.test(name)));
    expect(found).toEqual(expect.arrayContaining([`rebuild.ledger_v${after}_entry_2028`, 'read.rows_jar_list_v3']));
  });

  it('has no place, nothing parked and nothing to go on from any more', async () => {
    const newer = [`ledger.v${after}`, 'rows:jar-list.v3'];
    expect(await readersIn('read.parked')).toEqual(newer);
    expect(await readersIn('rebuild.mark')).toEqual(newer);
    const places = await readersIn('read.checkpoint');
    expect(places.filter((reader) => /^ledger|^rows:jar/.test(reader))).toEqual([
      `ledger.v${after}`,
      'rows:jar-list.v3',
    ]);
  });
});
