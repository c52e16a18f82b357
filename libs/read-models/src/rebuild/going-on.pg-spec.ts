import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataSourceOf } from '@app/database';
import { type EventStore, PostgresEventStore } from '@app/event-store';
import { CELL } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { asked, type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { everythingMade } from '../../../../test/support/made.js';
import { jarEntries, jarStore, SetClock } from '../contract/jars.js';
import { jarBuildings, jarLists, jarStory } from '../contract/made-of-jars.js';
import { type Telling, telling } from '../contract/telling.js';
import { follow } from '../follow/follow.js';
import { PostgresProgress } from '../postgres/postgres-progress.js';
import { prepare } from '../postgres/prepare.js';
import { entityOf } from '../postgres/rows-table.js';
import { ledgerReader } from '../readers/ledger.reader.js';
import { rowsReader } from '../readers/rows.reader.js';
import { type Manner, Rebuilder } from './rebuilder.js';

const PROGRAM = join(process.cwd(), 'test/support/rebuilding.mjs');
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and application_name = 'aandeel'`;
const UNLOCK = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
  and database = (select oid from pg_database where datname = current_database())`;

describe.each(['jar-list', 'shelves', 'ledger'])('a rebuild of %s that is interrupted', (name) => {
  let db: FreshDatabase;
  let source: DataSource;
  let store: PostgresEventStore;
  let jar: ReturnType<typeof jarStore>;
  beforeEach(async () => {
    db = await freshDatabase();
    source = await dataSourceOf(db.url, jarLists.map(entityOf)).initialize();
    await prepare(source, jarLists);
    store = await PostgresEventStore.open({ url: db.url, clock: new SetClock(), mayForget: true });
    jar = jarStore(store);
    await jarStory(jar);
    await followed();
  });
  afterEach(async () => {
    await store.close();
    await source.destroy();
    await db.drop();
  });

  const quietly = () => undefined;
  const followed = async () => {
    const progress = new PostgresProgress(source);
    const readers = [...jarLists.map((of) => rowsReader(of, progress)), ledgerReader(jarEntries)];
    await follow({ store, progress, told: quietly }, readers, new AbortController().signal, await store.head());
  };
  const rebuilder = (of: EventStore = store, program?: () => string) =>
    new Rebuilder(source, of, jarBuildings, 0, program);
  const everything = () => everythingMade(source, jarLists);
  const cells = () => source.query(`select id, view, cell from ${CELL} order by id`);
  const marks = () => source.query<unknown[]>('select from rebuild.mark where mark is not null');
  const interrupted = (after: Telling['after'], atOnce = 5) =>
    rebuilder(telling(store, { atOnce, after })).rebuild(name, quietly);
  const dying = (atBatch: number) => (nth: number) => {
    if (nth === atBatch) throw new Error('interrupted');
  };
  // A pool hears a moment later that connections it keeps were lost.
  const noneLost = async () => {
    for (let tries = 0; tries < 20; tries += 1) await source.query('select').catch(() => undefined);
    await source.query('select');
  };
  const goneOn = async (manner: Manner = {}, program?: () => string) => {
    let [events, from] = [0, 0n];
    const count = (_: number, some: readonly unknown[]) => {
      events += some.length;
    };
    const goesOn = (_: string, position: bigint) => {
      from = position;
    };
    const on = rebuilder(telling(store, { atOnce: 1_000, after: count }), program);
    await on.rebuild(name, quietly, { goesOn, ...manner });
    return { events, from };
  };

  it('goes on from there, wherever that was, to what one in one go makes, and who follows', async () => {
    const before = await everything();
    const all = (await goneOn()).events;
    const [once, numbers] = [await everything(), await cells()];
    expect(once).toEqual(before);
    for (let atBatch = 2; atBatch * 5 < all; atBatch += 17) {
      await expect(interrupted(dying(atBatch))).rejects.toThrow('interrupted');
      expect(await everything()).toEqual(before);
      const { events, from } = await goneOn();
      expect([events < all, from > 0n]).toEqual([true, true]);
      expect([await everything(), await cells(), await marks()]).toEqual([before, numbers, []]);
    }
  }, 120_000);

  it('goes on where it stood when a stream had been parked that was not yet at its end', async () => {
    const before = await everything();
    const parks = (data: object) =>
      'unreadable' === (data as { text?: string }).text || (data as { by?: number }).by === -1;
    const dies = interrupted((_, events) => {
      if (events.some(({ data }) => parks(data))) throw new Error('interrupted');
    }, 2);
    await expect(dies).rejects.toThrow('interrupted');
    await goneOn();
    expect(await everything()).toEqual(before);
  });

  it('goes on once more when it is interrupted again and again, with what was recorded in between', async () => {
    for (let nth = 0; nth < 6; nth += 1) {
      await interrupted(dying(20)).catch(quietly);
      await jar.filled(`j${nth % 7}`, nth, 'anna');
      await jar.filled(`new${nth}`, nth, 'carla');
      await followed();
    }
    const before = await everything();
    await goneOn();
    expect(await everything()).toEqual(before);
    await rebuilder().rebuild(name, quietly, { afresh: true });
    expect(await everything()).toEqual(before);
  });

  it('goes on when its process was killed', async () => {
    const before = await everything();
    const killed = spawn(process.execPath, [PROGRAM, db.url, name], { stdio: ['ignore', 'pipe', 'inherit'] });
    await toldTimes(killed, 60);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await everything()).toEqual(before);
    const { from } = await goneOn();
    expect(from).toBeGreaterThan(0n);
    expect(await everything()).toEqual(before);
  });

  it('goes on when its connections were lost', async () => {
    const before = await everything();
    await expect(interrupted((nth) => nth === 30 && asked(db.superUrl, CUT))).rejects.toThrow();
    await noneLost();
    const { from } = await goneOn();
    expect(from).toBeGreaterThan(0n);
    expect(await everything()).toEqual(before);
  });

  it('keeps what it wrote and how far it was together or not at all', async () => {
    const before = await everything();
    await asked(db.superUrl, 'create sequence rebuild.tries; grant usage on sequence rebuild.tries to public');
    await asked(
      db.superUrl,
      `create function rebuild.refuse() returns trigger language plpgsql as $$ begin
         if new.mark is not null and nextval('rebuild.tries') > 7 then raise exception 'no room'; end if;
         return new;
       end $$;
       create trigger refuse before update on rebuild.mark for each row execute function rebuild.refuse()`,
    );
    // So many at once that streams end in each.
    await expect(interrupted(undefined, 30)).rejects.toThrow('no room');
    await asked(db.superUrl, 'drop trigger refuse on rebuild.mark');
    const { from } = await goneOn();
    expect(from).toBeGreaterThan(0n);
    expect(await everything()).toEqual(before);
  });

  it('is not kept by who lost it to another that went on with it meanwhile', async () => {
    const before = await everything();
    const overtaken = interrupted(async (nth) => {
      if (nth !== 25) return;
      await asked(db.superUrl, UNLOCK);
      expect((await goneOn()).from).toBeGreaterThan(0n);
    });
    await expect(overtaken).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it.each<[string, Manner, (() => string) | undefined]>([
    ['another program goes on', {}, () => 'mended'],
    ['one is told to begin afresh', { afresh: true }, undefined],
  ])('begins again from the first event when %s', async (_, manner, program) => {
    const before = await everything();
    const all = (await goneOn()).events;
    await interrupted(dying(30)).catch(quietly);
    expect(await goneOn(manner, program)).toEqual({ events: all, from: 0n });
    expect(await everything()).toEqual(before);
  });

  it('begins again from the first event when a program of before has begun it anew', async () => {
    const before = await everything();
    const all = (await goneOn()).events;
    await interrupted(dying(30)).catch(quietly);
    for (const building of jarBuildings.filter((each) => each.name === name)) await building.begin(source.manager);
    expect(await goneOn()).toEqual({ events: all, from: 0n });
    expect(await everything()).toEqual(before);
  });

  it('is gone on with by who starts where it was never made whole', async () => {
    const before = await everything();
    for (let nth = 0; nth < 700; nth += 1) await jar.filled(`more${nth}`, nth, 'dirk');
    await source.query('delete from read.checkpoint');
    await interrupted(dying(30)).catch(quietly);
    const from: string[] = [];
    await rebuilder().makeMissing(quietly, new AbortController().signal, (which) => from.push(which));
    expect(from).toEqual([name]);
    expect((await everything()).parked).toEqual(before.parked);
  });
});

const toldTimes = async (process: ChildProcess, times: number): Promise<void> => {
  let nth = 0;
  for await (const _ of createInterface(process.stdout as NodeJS.ReadableStream)) {
    nth += 1;
    if (nth === times) return;
  }
  throw new Error(`it told only ${nth} times how far it was`);
};
