import { dataSourceOf } from '@app/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { keysContract } from '../contract/keys.contract.js';
import { rotationContract } from '../contract/rotation.contract.js';
import { PostgresKeys } from './postgres-keys.js';

let db: FreshDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await freshDatabase();
  source = await dataSourceOf(db.url).initialize();
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const empty = async () => {
  await source.query('truncate vault.key');
  return new PostgresKeys(source);
};

keysContract('PostgreSQL', empty);
rotationContract('PostgreSQL', empty);

it('of a destroyed key nothing is left but its subject and the day', async () => {
  const keys = new PostgresKeys(source);
  await keys.keep('party-b', Buffer.from([1]));
  await keys.destroy('party-b');
  const kept = await source.query(
    "select wrapped, destroyed_at is not null as dated from vault.key where subject = 'party-b'",
  );
  expect(kept).toEqual([{ wrapped: null, dated: true }]);
});
