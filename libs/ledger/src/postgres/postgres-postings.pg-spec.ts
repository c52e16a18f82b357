import { dataSourceOf } from '@app/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { postingsContract } from '../contract/postings.contract.js';
import { CELL, ENTRY, ledgerTables } from './ledger-tables.js';
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
