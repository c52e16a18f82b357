import { asked, type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { beginAnew } from './begin-anew.js';

const MADE = [
  'create table read.rows_jar_list_v1 (key text)',
  'create table rebuild.rows_jar_list_v1 (key text)',
  'create table rebuild.ledger_v4_entry (year integer) partition by list (year)',
  'create table rebuild.ledger_v4_entry_2027 partition of rebuild.ledger_v4_entry for values in (2027)',
  `insert into read.checkpoint values ('rows:jar-list.v1', 5)`,
  `insert into rebuild.mark values ('rows:jar-list.v1', gen_random_uuid(), '{}')`,
];
const TABLES = `select schemaname || '.' || tablename as name from pg_tables
  where schemaname in ('read', 'rebuild') order by name`;

describe.each<['url' | 'ownerUrl']>([['url'], ['ownerUrl']])('beginning anew by the role of %s', (role) => {
  let db: FreshDatabase;
  beforeEach(async () => {
    db = await freshDatabase();
  });
  afterEach(() => db.drop());

  it('leaves nothing that was made of other events, whole or half, nor where it could be gone on with', async () => {
    const before = await asked(db.superUrl, TABLES);
    for (const statement of MADE) await asked(db[role], statement);
    await beginAnew(db[role]);
    expect(await asked(db.superUrl, TABLES)).toEqual(before);
    expect(await asked(db.superUrl, 'select from read.checkpoint')).toEqual([]);
    expect(await asked(db.superUrl, 'select from rebuild.mark')).toEqual([]);
  });
});
