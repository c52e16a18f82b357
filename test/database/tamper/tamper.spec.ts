import { type FreshDatabase, freshDatabase } from '../../support/database.js';
import { beyond } from './beyond.js';
import { columns, kinds } from './kinds.js';
import { record, Superuser } from './recorded.js';
import { type Count, looked, trials, witnessedNow } from './trials.js';

const TIMES = 10_000;

describe('of 10,000 random tamperings by a superuser', () => {
  let db: FreshDatabase;
  let superuser: Superuser;
  let counts: Record<string, Count>;
  beforeAll(async () => {
    db = await freshDatabase();
    await record(db);
    superuser = await Superuser.in(db);
    counts = await trials(superuser, { times: TIMES, seed: 1 });
  }, 600_000);
  afterAll(async () => {
    await superuser?.leaves();
    await db?.drop();
  });

  it('none is found in what nothing was done to', async () =>
    expect(await looked(superuser, await witnessedNow(superuser))).toEqual([false, false]));

  it('each kind was done, in every column there is', async () => {
    expect(Object.keys(counts).sort()).toEqual([...Object.keys(kinds), ...Object.keys(beyond)].sort());
    expect(Object.keys((await superuser.rows())[0] ?? {}).sort()).toEqual([...columns].sort());
  });

  it.each(Object.keys(kinds))('%s is found by the log alone, every time', (name) =>
    expect(counts[name]).toMatchObject({ alone: counts[name]?.times }),
  );

  it.each(Object.keys(beyond))('%s cannot be found by the log alone', (name) =>
    expect(counts[name]).toMatchObject({ alone: 0 }),
  );

  it('all are found with what a witness kept', () => {
    const found = Object.values(counts).map(({ withWitness }) => withWitness);
    expect(found.reduce((sum, each) => sum + each, 0)).toBe(TIMES);
  });
});
