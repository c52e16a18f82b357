import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock, SystemClock } from '@app/field';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { verifyChain } from '../chain.js';
import { type EventStore, eventIdOf, type StoredEvent } from '../event-store.js';
import { KurrentEventStore } from '../kurrent/kurrent-event-store.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { PostgresTaking } from '../postgres/taking.js';
import { exportEvents, type Showing } from './export.js';
import { CARRIED, Occupied, type Taking, takeOver, Unusable } from './take-over.js';
import { verifyFile } from './verify.js';

const COUNT = 360;

class SetClock extends Clock {
  instant = Date.parse('2026-03-02T12:00:00Z');
  now(): Date {
    this.instant += 7_000;
    return new Date(this.instant);
  }
}

const record = async (store: EventStore) => {
  const texts = ['Ωmega ✓ 𐍈', '\u0000 \u2028 \n \t \\ \\N \\.', '\ud800', `{"'\\,NULL}`];
  for (let nth = 0; nth < COUNT / 3; nth += 1)
    await store.append({
      ...{ stream: `jar-${nth % 7}`, expected: 3 * Math.floor(nth / 7), commandId: crypto.randomUUID() },
      events: ['Filled', 'Shaken', 'Emptied'].map((type) => ({
        type,
        data: { nth, text: texts[nth % 4], none: null },
      })),
      ...{ actor: 'policy:spec', metadata: nth % 2 ? { cause: eventIdOf(crypto.randomUUID(), 0) } : undefined },
    });
};

const allIn = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const [all, head] = [[] as StoredEvent[], await store.head()];
  for await (const batch of store.subscribe(0n)) {
    all.push(...batch);
    if ((all.at(-1)?.position ?? 0n) >= head) return all;
  }
  return all;
};

/** All that an event says, save where it stands in the order of one store and that it was carried over. */
const saidBy = ({ position, metadata, ...event }: StoredEvent) => ({
  ...event,
  metadata: Object.fromEntries(Object.entries(metadata).filter(([name]) => !CARRIED.includes(name as never))),
});

describe('all events as a file of lines', () => {
  let folder: string;
  let double: Double;
  let [first, second]: FreshDatabase[] = [];
  let from: PostgresEventStore;
  let middle: KurrentEventStore;
  const path = (name: string) => join(folder, name);
  const open = ({ url }: FreshDatabase) => PostgresEventStore.open({ url, clock: new SetClock(), mayForget: true });
  const exported = async (store: EventStore & Showing, name: string) => {
    await exportEvents(store, path(name), new Date());
    return path(name);
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'events-'));
    [first, second] = await Promise.all([freshDatabase(), freshDatabase()]);
    double = await Double.start({ file: path('esdb.log') });
    from = await open(first as FreshDatabase);
    middle = await KurrentEventStore.open({ url: double.url, clock: new SystemClock() });
    await record(from);
  });
  afterAll(async () => {
    await Promise.all([from.close(), middle.close()]);
    await Promise.all([double.kill(), first?.drop(), second?.drop()]);
    rmSync(folder, { recursive: true });
  });

  it('goes from PostgreSQL to KurrentDB (a double of it) and back with every stream, revision, content, time and id', async () => {
    expect(await takeOver(middle, await exported(from, 'one'))).toEqual({ taken: COUNT, events: COUNT });
    const taking = await PostgresTaking.open((second as FreshDatabase).ownerUrl);
    expect(await takeOver(taking, await exported(middle, 'two'))).toEqual({ taken: COUNT, events: COUNT });
    await taking.close();
    const back = await open(second as FreshDatabase);
    const [before, between, after] = await Promise.all([allIn(from), allIn(middle), allIn(back)]);
    expect(between.map(saidBy)).toEqual(before.map(saidBy));
    expect(after.map(saidBy)).toEqual(before.map(saidBy));
    expect(after.map(({ position }) => position)).toEqual(before.map(({ position }) => position));
    expect(await verifyChain(back)).toEqual({ holdsUpTo: BigInt(COUNT), events: BigInt(COUNT) });
    await back.close();
  });

  it('says where and when each was first recorded, and begins the new chain with the ends of those before it', async () => {
    const back = await open(second as FreshDatabase);
    const [before, after] = await Promise.all([allIn(from), allIn(back)]);
    for (const [nth, { metadata }] of after.entries())
      expect(metadata).toMatchObject({
        originalPosition: `${before[nth]?.position}`,
        originalTime: before[nth]?.recordedAt,
      });
    const { hash } = await from.tip();
    const { header } = await verifyFile(path('two'));
    expect(after[0]?.metadata.chainBefore).toBe(`postgres:${COUNT}:${hash} kurrent:${header?.head}:${header?.hash}`);
    expect(after[1]?.metadata.chainBefore).toBeUndefined();
    await back.close();
  });

  it('lets a store that took it over go on as if it had recorded all of it', async () => {
    const back = await open(second as FreshDatabase);
    const append = (expected: number) =>
      back.append({
        ...{ stream: 'jar-0', expected, events: [{ type: 'Filled', data: {} }], actor: 'policy:spec' as const },
        commandId: crypto.randomUUID(),
      });
    const { length } = await back.read('jar-0');
    await expect(append(length - 1)).rejects.toMatchObject({ actual: length });
    expect(await append(length)).toMatchObject({ revision: length + 1, position: BigInt(COUNT + 1) });
    expect((await verifyChain(back)).brokenAt).toBeUndefined();
    await back.close();
  });

  it('goes into memory and out again', async () => {
    const memory = new MemoryEventStore(new SystemClock());
    await takeOver(memory, path('one'));
    expect((await allIn(memory)).map(saidBy)).toEqual((await allIn(from)).map(saidBy));
    expect(await verifyFile(await exported(memory, 'three'))).toMatchObject({ isWhole: true, events: COUNT });
  });

  it('goes on after an interruption with what is missing, and takes nothing twice', async () => {
    const memory = new MemoryEventStore(new SystemClock());
    let calls = 0;
    const dying: Taking = {
      ...{ atOnce: 10, head: () => memory.head(), pastImprints: (after, upTo) => memory.pastImprints(after, upTo) },
      take: async (events) => {
        calls += 1;
        if (calls > 5) throw new Error('killed');
        await memory.take(events);
      },
    };
    await expect(takeOver(dying, path('one'))).rejects.toThrow('killed');
    const there = Number(await memory.head());
    expect(there).toBeGreaterThan(0);
    expect(await takeOver(memory, path('one'))).toEqual({ taken: COUNT - there, events: COUNT });
    expect(await takeOver(memory, path('one'))).toEqual({ taken: 0, events: COUNT });
    expect((await allIn(memory)).map(saidBy)).toEqual((await allIn(from)).map(saidBy));
  });

  it('goes into no store that holds anything else', async () => {
    const memory = new MemoryEventStore(new SystemClock());
    await record(memory);
    await expect(takeOver(memory, path('one'))).rejects.toThrow(Occupied);
    expect(await memory.head()).toBe(BigInt(COUNT));
  });

  it('is not written over another file', async () => {
    await expect(exported(from, 'one')).rejects.toMatchObject({ code: 'EEXIST' });
  });

  describe('verified on its own', () => {
    const changed = (change: (lines: string[]) => readonly string[]): string => {
      const lines = readFileSync(path('one'), 'utf8').trimEnd().split('\n');
      writeFileSync(path('changed'), `${change(lines).join('\n')}\n`);
      return path('changed');
    };
    const at = (nth: number, change: (line: string) => string) => (lines: string[]) =>
      lines.with(nth, change(lines[nth] as string));

    it('holds as it was written', async () =>
      expect(await verifyFile(path('one'))).toMatchObject({ isWhole: true, events: COUNT }));

    it.each<[string, number | undefined, (lines: string[]) => readonly string[]]>([
      ['data was changed', 8, at(7, (line) => line.replace('"nth":', '"mth":'))],
      ['a time was changed', 8, at(7, (line) => line.replace('"recordedAt":"2026', '"recordedAt":"2025'))],
      ['a hash was changed', 8, at(7, (line) => line.replace(/"hash":"../, '"hash":"zz'))],
      ['a revision was changed', 8, at(7, (line) => line.replace('"revision":', '"revision":1'))],
      ['an event is gone', 8, (lines) => lines.toSpliced(7, 1)],
      ['an event is there twice', 9, (lines) => lines.toSpliced(7, 0, lines[7] as string)],
      ['two changed places', 8, (lines) => lines.with(7, lines[8] as string).with(8, lines[7] as string)],
      ['the end is missing', COUNT + 2, (lines) => lines.slice(0, -1)],
      ['the newest event is missing', COUNT + 1, (lines) => lines.toSpliced(-2, 1)],
      ['the header is missing', 1, (lines) => lines.slice(1)],
      ['the format is another', 1, at(0, (line) => line.replace('"formatVersion":1', '"formatVersion":2'))],
      ['the header tells of another end', COUNT + 2, at(0, (line) => line.replace(/"hash":"../, '"hash":"zz'))],
      ['something stands after the end', COUNT + 2, (lines) => [...lines, lines[7] as string]],
    ])('breaks where %s, and is taken over by nobody', async (_, brokenAt, change) => {
      expect(await verifyFile(changed(change))).toMatchObject({ isWhole: false, brokenAt });
      const memory = new MemoryEventStore(new SystemClock());
      await expect(takeOver(memory, path('changed'))).rejects.toThrow(Unusable);
      expect(await memory.head()).toBe(0n);
    });
  });
});
