import { dataSourceOf } from '@app/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { postingsContract } from '../contract/postings.contract.js';
import { CELL, ENTRY, ledgerTables, partOf } from './ledger-tables.js';
import { makeYears } from './ledger-years.js';
import { PostgresPostings } from './postgres-postings.js';

let db: FreshDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await freshDatabase();
  source = await dataSourceOf(db.url).initialize();
  await source.query(ledgerTables);
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

postingsContract('PostgreSQL', async () => {
  await source.query(`truncate ${ENTRY}, ${CELL}`);
  return new PostgresPostings(source.manager);
});

describe('the years of the ledger', () => {
  const parts = async (): Promise<readonly string[]> =>
    (
      await source.query(`select inhrelid::regclass::text as part from pg_inherits where inhparent = $1::regclass`, [
        ENTRY,
      ])
    )
      .map(({ part }: { part: string }) => part)
      .sort();

  it('are made once by the application’s role, however many meet them at once', async () => {
    const years = [2071, 2072, 2073];
    const making = [years, years.toReversed(), years].map((each) =>
      source.transaction((manager) => makeYears(manager, each)),
    );
    await Promise.all(making);
    expect(await parts()).toEqual(expect.arrayContaining(years.map(partOf)));
  });

  it('keep waiting nobody who reads, and go with what they were made for when that is undone', async () => {
    const [reader, maker] = [source.createQueryRunner(), source.createQueryRunner()];
    await reader.startTransaction();
    await reader.query(`select from ${ENTRY}`);
    await maker.startTransaction();
    await maker.query(`set local lock_timeout = '1s'`);
    await makeYears(maker.manager, [2074]);
    await reader.query(`select from ${ENTRY}`);
    await maker.rollbackTransaction();
    await reader.rollbackTransaction();
    await Promise.all([reader.release(), maker.release()]);
    expect(await parts()).not.toContain(partOf(2074));
  });

  it.each([1.5, -1, Number.NaN])('are whole numbers: not %s', (year) => expect(() => partOf(year)).toThrow(RangeError));
});
