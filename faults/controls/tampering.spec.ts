import { BEGINNING, hashOf, PostgresEventStore, type Tip } from '@app/event-store';
import { SystemClock } from '@app/field';
import { partyDirectory } from '@app/parties';
import { tableOf } from '../../libs/read-models/src/postgres/rows-table.js';
import { asked, type FreshDatabase } from '../../test/support/database.js';
import { nothingWrong, type Wrong } from '../checks/findings.js';
import type { Known } from '../checks/reading.js';
import { copyOf, founded } from './founded.js';
import { foundIn, tipOf, trippedBy, written } from './small-trial.js';

/** As one who may do everything, and who puts the guards aside. */
const TAMPER = `set session_replication_role = replica; alter table events drop constraint one_line_each;
  alter table events drop constraint one_event_per_ordinal; alter table events drop constraint one_event_per_revision`;

/** Where somebody's event stands, in the middle of the others. */
const AT = `(select min(position) from events where position > 60 and revision > 1 and actor !~ '^(policy|operator):')`;

const directory = tableOf(partyDirectory);

const cellsOf = async ({ superUrl }: FreshDatabase): Promise<string> => {
  const sql = `select tablename as name from pg_tables where schemaname = 'read' and tablename ~ 'ledger_v\\d+_cell'`;
  const [found] = await asked<{ name: string }[]>(superUrl, sql);
  return `read.${found?.name}`;
};

/** Makes every hash anew, as one would who rewrites the past and knows how it is kept. */
const hashedAnew = async ({ url, superUrl }: FreshDatabase): Promise<void> => {
  const store = await PostgresEventStore.open({ url, clock: new SystemClock(), mayForget: true });
  let before = BEGINNING.hash;
  const values: string[] = [];
  for await (const links of store.links(0n))
    for (const { position, columns } of links) {
      before = hashOf(before, columns);
      values.push(`(${position}, decode('${before}', 'hex'))`);
    }
  await store.close();
  const anew = `update events e set hash = v.hash from (values ${values.join()}) v (position, hash)
    where e.position = v.position; update head set hash = decode('${before}', 'hex')`;
  await asked(superUrl, `set session_replication_role = replica; ${anew}`);
};

describe('after writers whom nothing happened to, the checks', () => {
  let db: FreshDatabase;
  let known: Known;
  let tip: Tip;
  let copy: FreshDatabase;
  beforeAll(async () => {
    const ground = await founded();
    db = ground.db;
    known = await written(db, ground.field);
    tip = await tipOf(db.url);
  }, 60_000);
  beforeEach(async () => {
    copy = await copyOf(db);
  });
  afterEach(() => copy.drop());
  afterAll(() => db?.drop());

  const tamper = (sql: string) => asked(copy.superUrl, `${TAMPER}; ${sql}`);
  const tripped = async () => trippedBy(await foundIn(copy, { ...known, tips: [tip] }));

  it('find nothing, whatever was asked', async () => {
    expect(await foundIn(copy, { ...known, tips: [tip] })).toEqual(nothingWrong);
    const done = known.told.filter(({ answers }) => answers[0]?.outcome === 'done');
    expect(done.length).toBeGreaterThan(100);
    const types = ['SetBudget', 'GiveScore', 'ProposeAward', 'PayInstalment'];
    expect(done.map(({ type }) => type)).toEqual(expect.arrayContaining(types));
  });

  it.each<[string, Wrong, string]>([
    ['an acknowledged event that is gone', 'lost', `delete from events where position = ${AT}`],
    [
      'an event that stands there twice',
      'doubled',
      `insert into events select position + 100000, stream, revision + 1, type, version, data, metadata, actor,
        command_id, ordinal, event_id, recorded_at, hash from events where position = ${AT}`,
    ],
    [
      'the same under another command',
      'doubled',
      `update head set position = position + 1; insert into events select h.position, e.stream, 1000, e.type, e.version,
        e.data, e.metadata, e.actor, gen_random_uuid(), 0, gen_random_uuid(), e.recorded_at, e.hash
        from events e, head h where e.position = ${AT}`,
    ],
    [
      'a position that nobody has',
      'gaps',
      // By way of positions that nobody has, for no two may ever be equal.
      `update events set position = -position - 1 where position > ${AT};
        update events set position = -position where position < 0`,
    ],
    ['a revision that nobody has', 'gaps', `update events set revision = revision + 1 where position = ${AT}`],
    ['a changed byte', 'chainBroken', `update events set data = data || ' ' where position = ${AT}`],
    ['a cut tail', 'chainBroken', 'delete from events where position > (select position - 3 from head)'],
    [
      'a row that was changed',
      'foldDiffers',
      `update read.${directory} set row = row::jsonb || '{"name":"Iemand anders"}' where key = (select min(key) from
        read.${directory})`,
    ],
    [
      'what a row is found by that was changed',
      'foldDiffers',
      `update read.${directory} set found = found - 'kind' where key = (select min(key) from read.${directory})`,
    ],
    ['an ask that waits for no reason', 'foldDiffers', `insert into read.due values ('p', 'c', now(), 'k', 'i', '{}')`],
    ['a parked stream', 'foldDiffers', `insert into read.parked values ('policies', 'pledge-1', 1, 'Error')`],
  ])('find %s', async (_, wrong, sql) => {
    await tamper(sql);
    expect(await tripped()).toContain(wrong);
  });

  it('find a cent too many in the ledger', async () => {
    await tamper(
      `update ${await cellsOf(copy)} set balance = balance + 1 where line_id is not null and state = 'firm'`,
    );
    expect(await tripped()).toEqual(['foldDiffers', 'moneyOff']);
  });

  it('find a past that was made anew with all its hashes, by a tip that was kept elsewhere', async () => {
    await tamper(`update events set actor = 'operator:me' where position = 1`);
    await hashedAnew(copy);
    expect((await foundIn(copy, known)).chainBroken).toEqual([]);
    expect(await tripped()).toContain('chainBroken');
  });
});
