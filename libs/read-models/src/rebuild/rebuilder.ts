import { setTimeout } from 'node:timers/promises';
import type { EventStore, PastEvent } from '@app/event-store';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { writeAsides, writeRows } from '../postgres/writing.js';
import { Overtaken } from '../progress.js';
import { Lot } from '../readers/lot.js';
import { nothing } from '../step.js';
import type { Building, Way } from './building.js';
import { copyingInto } from './copying.js';

/** Hears how far a rebuild is: which one, up to which position, of which one. */
export type Heard = (name: string, position: bigint, of: bigint) => void;

/** So long a swap waits for those who read the old tables before it lets others read first, and tries again. */
const PATIENCE = '2s';
const TRIES = 30;

/** Makes tables anew out of all events, beside those that are read, and swaps them; one at a time in the whole installation. */
export class Rebuilder {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly buildings: readonly Building[],
  ) {}

  /** The names of what can be rebuilt. */
  get names(): readonly string[] {
    return this.buildings.map(({ name }) => name);
  }

  /** The names of what can be rebuilt, by the readers that follow into it. */
  get readers(): ReadonlyMap<string, string> {
    return new Map(this.buildings.map(({ reader, name }) => [reader, name]));
  }

  /** Rebuilds what has this name; stopped by the signal it leaves everything as it was. Throws when it is unknown or stopped. */
  async rebuild(name: string, heard: Heard, signal?: AbortSignal): Promise<void> {
    const building = this.buildings.find((each) => each.name === name);
    if (!building) throw new RangeError(`nothing is called ${name}`);
    await this.alone(() => this.build(building, heard, signal), signal);
  }

  /** Rebuilds, by the names of their readers, what has never been made whole; little is left to who follows. */
  async makeMissing(heard: Heard, signal: AbortSignal): Promise<void> {
    for (const building of this.buildings)
      if (!signal.aborted && (await this.isMissing(building.reader)))
        await this.alone(async () => {
          // Somebody else may have made it meanwhile.
          if (await this.isMissing(building.reader)) await this.build(building, heard, signal);
        }, signal);
  }

  private async isMissing(reader: string): Promise<boolean> {
    const found = await this.source.query<unknown[]>('select from read.checkpoint where reader = $1', [reader]);
    return found.length === 0 && !(await isLittle(this.store));
  }

  // Whoever dies lets go of the lock with the connection.
  private async alone(act: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      while (!(await tryLock(runner))) await setTimeout(BETWEEN_TRIES, undefined, { signal });
      await act();
    } finally {
      await runner.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await runner.release();
    }
  }

  private async build(building: Building, heard: Heard, signal?: AbortSignal): Promise<void> {
    const upTo = await this.store.head();
    const told = onlyOnwards((position) => heard(building.name, position, upTo));
    const made = await this.make({ building, upTo, told, signal });
    if (!made) throw new Error(`${building.name} holds what no table can keep`);
    await this.swap(made);
    told(upTo);
  }

  private async make(asked: Making): Promise<Made | undefined> {
    for (const way of asked.building.ways) {
      const made = this.canGo(way) ? await this.makeThisWay(way, asked) : undefined;
      if (made) return made;
    }
    return undefined;
  }

  private canGo({ order }: Way): boolean {
    return order === 'position' || this.store.capabilities.streamOrder;
  }

  private async makeThisWay(way: Way, asked: Making): Promise<Made | undefined> {
    const made = await this.fill(way, asked);
    if (made) await asked.building.index(this.source.manager);
    return made;
  }

  // What an interrupted rebuild left behind goes first.
  private async fill({ order, fold }: Way, { building, upTo, told, signal }: Making): Promise<Made | undefined> {
    const { manager } = this.source;
    await building.begin(manager);
    const table = await oidOf(manager, building);
    const [folding, lot] = [fold(manager, copyingInto(this.source)), new Lot([])];
    const past =
      order === 'stream' ? this.store.pastByStream(upTo, building.types) : this.store.past(upTo, building.types);
    let [goesOn, taken] = [true, 0];
    for await (const events of past) {
      goesOn = !signal?.aborted && (await folding.take(events, lot));
      if (!goesOn) break;
      taken += events.length;
      // Stream by stream, positions come from everywhere.
      told(order === 'stream' ? smaller(BigInt(taken), upTo) : (events.at(-1)?.position ?? 0n));
    }
    const isMade = await folding.end(goesOn);
    signal?.throwIfAborted();
    return isMade ? { building, upTo, lot, table } : undefined;
  }

  private async swap(made: Made, tries = TRIES): Promise<void> {
    try {
      await this.source.transaction((manager) => this.swapIn(manager, made));
    } catch (error) {
      if (tries === 1 || (error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      await this.swap(made, tries - 1);
    }
  }

  // The place first, as who follows does: nobody moves it on while what came meanwhile is caught up with.
  private async swapIn(manager: EntityManager, { building, upTo, lot, table }: Made): Promise<void> {
    const place = await lockPlace(manager, building.reader);
    await manager.query(`set local lock_timeout = '${PATIENCE}'`);
    // Whoever lost the lock with its connection must not put another's half in place.
    await manager.query(`lock table ${building.table} in access exclusive mode`);
    if ((await oidOf(manager, building)) !== table) throw new Overtaken(`${building.name} is being rebuilt elsewhere`);
    await building.replace(manager);
    await manager.query('delete from read.parked where reader = $1', [building.reader]);
    // A copy, as a swap that is tried again finds the same events once more.
    const again = lot.copy();
    for await (const events of this.after(upTo, place)) {
      const { rows } = await building.later(manager, wanted(building, events), again);
      await writeRows(manager, rows);
    }
    await writeAsides(manager, { ...nothing, parked: again.taken() });
    await manager.query(
      'update read.checkpoint set position = greatest(position, $2), era = era + 1 where reader = $1',
      [building.reader, `${upTo}`],
    );
  }

  private async *after(upTo: bigint, place: bigint): AsyncIterable<readonly PastEvent[]> {
    if (place <= upTo) return;
    for await (const batch of this.store.subscribe(upTo)) {
      yield batch.filter(({ position }) => position <= place);
      if ((batch.at(-1)?.position ?? 0n) >= place) return;
    }
  }
}

/** What is to be made, out of the events up to a position. */
type Making = Readonly<{
  building: Building;
  upTo: bigint;
  told: (position: bigint) => void;
  signal: AbortSignal | undefined;
}>;

/** What was made, out of the events up to a position, in which table, and what stands parked. */
type Made = Readonly<{ building: Building; upTo: bigint; lot: Lot; table: string }>;

/** Tells how far it is, and nothing when it began again and is not yet where it was. */
const onlyOnwards = (tell: (position: bigint) => void): ((position: bigint) => void) => {
  let last = -1n;
  return (position) => {
    if (position > last) tell(position);
    last = position > last ? position : last;
  };
};

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);

const oidOf = async (manager: EntityManager, { table }: Building): Promise<string> => {
  const [row] = await manager.query<{ oid: string }[]>('select to_regclass($1)::oid::text as oid', [table]);
  return row?.oid ?? '';
};

const tryLock = async (runner: QueryRunner): Promise<boolean> => {
  const [row] = await runner.query("select pg_try_advisory_lock(hashtextextended('aandeel rebuild', 0)) as mine");
  return row.mine;
};

const LOCK_NOT_AVAILABLE = '55P03';
/** Between two tries to be the only one, in milliseconds. */
const BETWEEN_TRIES = 200;

const wanted = ({ types }: Building, events: readonly PastEvent[]): readonly PastEvent[] =>
  types ? events.filter(({ type }) => types.has(type)) : events;

const lockPlace = async (manager: EntityManager, reader: string): Promise<bigint> => {
  await manager.query('insert into read.checkpoint values ($1, 0) on conflict do nothing', [reader]);
  const sought = 'select position from read.checkpoint where reader = $1 for update';
  const [row] = await manager.query<{ position: string }[]>(sought, [reader]);
  return BigInt(row?.position ?? 0);
};

/** What who follows reads and keeps in one step, so that nobody sees half of it. */
const AT_ONCE = 1_000;

const isLittle = async (store: EventStore): Promise<boolean> => {
  const head = await store.head();
  if (store.capabilities.gapFreePositions || head === 0n) return head <= AT_ONCE;
  let seen = 0;
  for await (const events of store.past(head)) {
    seen += events.length;
    if (seen > AT_ONCE) return false;
  }
  return true;
};
