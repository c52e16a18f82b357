import { dataSourceOf } from '@app/database';
import type { AnyProjection } from '@app/event-sourcing';
import { PostgresPostings } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { rowsMade } from '../../../../test/support/made.js';
import { fillings, jarEntries, jarStore, jars } from '../contract/jars.js';
import { follow } from '../follow/follow.js';
import { OnceMade } from '../postgres/once-made.js';
import { PostgresProgress } from '../postgres/postgres-progress.js';
import { PostgresRows } from '../postgres/postgres-rows.js';
import { prepare } from '../postgres/prepare.js';
import { entityOf, tableOf } from '../postgres/rows-table.js';
import { ledgerReader } from '../readers/ledger.reader.js';
import { readerOf, rowsReader } from '../readers/rows.reader.js';
import { ledgerBuilding } from './ledger.building.js';
import { Rebuilder } from './rebuilder.js';
import { rowsBuilding } from './rows.building.js';

describe('a rebuild', () => {
  const known = [jars, fillings];
  let db: FreshDatabase;
  let source: DataSource;
  let jar: ReturnType<typeof jarStore>;
  let rebuilder: Rebuilder;
  beforeEach(async () => {
    db = await freshDatabase();
    source = await dataSourceOf(db.url, known.map(entityOf)).initialize();
    await prepare(source, known);
    jar = jarStore();
    rebuilder = new Rebuilder(source, jar.store, [...known.map(rowsBuilding), ledgerBuilding(jarEntries)]);
  });
  afterEach(async () => {
    await source.destroy();
    await db.drop();
  });

  const quietly = () => undefined;
  const followed = async () => {
    const progress = new PostgresProgress(source);
    const readers = [...known.map((of) => rowsReader(of, progress)), ledgerReader(jarEntries)];
    const about = { store: jar.store, progress, told: quietly };
    await follow(about, readers, new AbortController().signal, await jar.store.head());
  };
  const rebuildAll = async () => {
    for (const name of rebuilder.names) await rebuilder.rebuild(name, quietly);
  };
  const story = async () => {
    for (let nth = 0; nth < 300; nth += 1) await jar.filled(`j${nth % 7}`, nth, nth % 2 ? 'anna' : 'ben');
    await jar.record('j3', 'Broken', {});
    await jar.filled('j3', 3, 'ben');
    await jar.record('odd', 'Broken', { text: 'back\\slash "quoted" and\ttab, é 😀' });
    await jar.record('odd', 'Broken', { note: 'nul \u0000, half \ud83d, back\\u0000slash' });
    await jar.filled('bad', 1);
    await jar.record('bad', 'Broken', { text: 'unreadable' });
    await jar.filled('bad', 10);
    await jar.filled('worse', -1);
  };
  // The numbers of cells are nobody's business.
  const everything = async () => ({
    rows: await Promise.all(known.map((of) => rowsMade(source, of))),
    cells: await source.query(
      `select view, cell, party_id, initiative_id, line_id, year, state, balance, last_on, last_position
       from read.ledger_v5_cell order by view, cell`,
    ),
    entries: await source.query(
      `select e.position, e.ordinal, e.year, e.amount, e.recorded_on, e.event_id, c.view, c.cell,
         e.year_matrix_balance, e.budget_line_balance
       from read.ledger_v5_entry e
       join read.ledger_v5_cell c on c.id in (e.year_matrix_cell, e.budget_line_cell)
       order by e.position, e.ordinal, c.view`,
    ),
    parked: await source.query('select reader, stream, position, reason from read.parked order by reader, stream'),
    checkpoint: await source.query('select reader, position from read.checkpoint order by reader'),
  });

  it('makes exactly what following makes, parked streams included', async () => {
    await story();
    await followed();
    const before = await everything();
    expect(before.entries.length).toBeGreaterThan(300);
    expect(before.parked.length).toBeGreaterThan(1);
    await rebuildAll();
    expect(await everything()).toEqual(before);
  });

  it.each(['nul \u0000', 'half \ud83d'])('parks what following parks of what no table can keep: %j', async (text) => {
    await story();
    await jar.record('unkeepable', 'Broken', { text });
    await followed();
    const before = await everything();
    expect(before.parked).toContainEqual(expect.objectContaining({ stream: 'jar-unkeepable', reason: 'RangeError' }));
    await rebuildAll();
    expect(await everything()).toEqual(before);
  });

  it('mends what stands wrong in the tables', async () => {
    await story();
    await followed();
    const before = await everything();
    await source.query(`update read.${tableOf(jars)} set row = '{}' where key < 'j3'`);
    await source.query(`update read.${tableOf(jars)} set found = '{}' where key > 'j3'`);
    await source.query('update read.ledger_v5_cell set balance = balance + 1');
    await source.query('delete from read.ledger_v5_entry where position % 2 = 0');
    await rebuildAll();
    expect(await everything()).toEqual(before);
  });

  it('catches up with what was recorded and followed meanwhile', async () => {
    await story();
    await followed();
    const past = jar.store.past.bind(jar.store);
    let late = false;
    jar.store.past = async function* (...asked) {
      yield* past(...asked);
      if (late) return;
      late = true;
      await jar.filled('late', 5, 'ben');
      await jar.filled('j1', 5, 'ben');
      await followed();
    };
    for (const name of rebuilder.names) {
      late = false;
      await rebuilder.rebuild(name, quietly);
    }
    const rebuilt = await everything();
    jar.store.past = past;
    await rebuildAll();
    expect(rebuilt).toEqual(await everything());
  });

  it('goes on from what a killed one left behind, and leaves the tables alone when it is stopped', async () => {
    await story();
    await followed();
    const before = await everything();
    await source.query(`create table rebuild.${tableOf(jars)} as select 1 as half`);
    await source.query('create table rebuild.ledger_v5_cell as select 1 as half');
    await expect(rebuilder.rebuild('jar-list', quietly, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await everything()).toEqual(before);
    await rebuildAll();
    expect(await everything()).toEqual(before);
  });

  it('is put in place by nobody whose tables another has begun anew', async () => {
    await story();
    await followed();
    const before = await everything();
    const past = jar.store.past.bind(jar.store);
    jar.store.past = async function* (...asked) {
      yield* past(...asked);
      jar.store.past = past;
      // As happens when the lock went with its connection: another begins, and is not yet done.
      await source.query(`drop table rebuild.${tableOf(jars)}`);
      await source.query(`create table rebuild.${tableOf(jars)} (like read.${tableOf(jars)})`);
    };
    await expect(rebuilder.rebuild('jar-list', quietly)).rejects.toThrow('elsewhere');
    expect(await everything()).toEqual(before);
  });

  it('is followed on from', async () => {
    await story();
    await followed();
    await rebuildAll();
    await jar.filled('j1', 5, 'ben');
    await followed();
    const followedOn = await new PostgresRows(source).find(jars, 'j1');
    expect(followedOn?.owner).toBe('ben');
    await rebuildAll();
    expect(await new PostgresRows(source).find(jars, 'j1')).toEqual(followedOn);
  });

  it('makes by itself what was never made whole, and nothing else', async () => {
    for (let nth = 0; nth < 1_100; nth += 1) await jar.filled(`j${nth % 7}`, 1);
    const made: string[] = [];
    const heard = (name: string, position: bigint, of: bigint) => void (position === of && made.push(name));
    await rebuilder.makeMissing(heard, new AbortController().signal);
    expect(new Set(made)).toEqual(new Set(rebuilder.names));
    made.splice(0);
    await rebuilder.makeMissing(heard, new AbortController().signal);
    expect(made).toEqual([]);
  });

  it('shows nothing of rows that were never made whole', async () => {
    const rows = new PostgresRows(source, new OnceMade(source, jar.store));
    expect((await rows.list(jars, {})).rows).toEqual([]);
    await jar.filled('a', 1);
    await expect(rows.list(jars, {})).rejects.toMatchObject({ code: 'gate/being-made' });
    await rebuilder.rebuild(jars.name, quietly);
    expect((await rows.list(jars, {})).rows).toHaveLength(1);
    expect(await new PostgresPostings(source.manager).under('horizon', {}, '2100-01-01' as never)).toEqual([]);
    expect((await new PostgresProgress(source).positions([readerOf(jars)])).get(readerOf(jars))).toBe(1n);
  });

  it('tells how far it is, always further on also when it begins another way, and in the end that it is there', async () => {
    await story();
    // Of one stream each, until the last.
    const shared: AnyProjection = { ...jars, name: 'shared', keyOf: ({ id }) => (id === 'worse' ? 'j1' : id) };
    await prepare(source, [shared]);
    const past = jar.store.past.bind(jar.store);
    jar.store.past = async function* (...asked) {
      for await (const events of past(...asked))
        for (let from = 0; from < events.length; from += 50) yield events.slice(from, from + 50);
    };
    for (const building of [...[jars, shared].map(rowsBuilding), ledgerBuilding(jarEntries)]) {
      const told: bigint[] = [];
      await new Rebuilder(source, jar.store, [building]).rebuild(building.name, (_, position) => told.push(position));
      expect(told.length).toBeGreaterThan(3);
      expect(told).toEqual(told.toSorted((one, other) => Number(one - other)));
      expect(told.at(-1)).toBe(await jar.store.head());
    }
  });

  describe.each<[string, Partial<AnyProjection>]>([
    ['one key for all', { keyOf: () => 'all' }],
    ['one key for two streams that end elsewhere', { keyOf: ({ id }) => id.slice(0, 1) }],
    ['a key that is its stream', { keyOf: ({ id }) => `jar-${id}` }],
    ['a key that is its event', { keyOf: ({ eventId }) => eventId }],
    [
      'a key that some events do not have',
      {
        keyOf: ({ id, type }) => {
          if (type === 'Broken') throw new TypeError('whose?');
          return id;
        },
      },
    ],
  ])('of rows with %s', (_, more) => {
    const other: AnyProjection = { ...(jars as AnyProjection), name: 'other-jars', ...more };
    const rowsNow = async () => ({
      rows: await rowsMade(source, other),
      parked: await source.query('select stream, position, reason from read.parked order by stream'),
    });

    it('makes what following makes', async () => {
      await prepare(source, [other]);
      await story();
      const progress = new PostgresProgress(source);
      const about = { store: jar.store, progress, told: quietly };
      await follow(about, [rowsReader(other, progress)], new AbortController().signal, await jar.store.head());
      const before = await rowsNow();
      expect(before.rows.length).toBeGreaterThan(0);
      await new Rebuilder(source, jar.store, [rowsBuilding(other)]).rebuild(other.name, quietly);
      expect(await rowsNow()).toEqual(before);
    });
  });

  it('makes rows of two streams of one id, and of a row that one of them removes, as following does', async () => {
    const two: AnyProjection = { ...(jars as AnyProjection), name: 'other-jars' };
    await prepare(source, [two]);
    const record = (stream: string, type: string, data: object, expected = 0) =>
      jar.store.append({
        ...{ stream, expected, events: [{ type, data }], commandId: crypto.randomUUID(), actor: 'operator:spec' },
      });
    await record('lid-a', 'Filled', { by: 1, owner: 'anna' });
    await record('jar-a', 'Filled', { by: 2, owner: 'ben' });
    await record('lid-a', 'Broken', {}, 1);
    await new Rebuilder(source, jar.store, [rowsBuilding(two)]).rebuild(two.name, quietly);
    expect(await rowsMade(source, two)).toEqual([]);
  });
});
