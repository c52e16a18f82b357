import type { EventStore, PastEvent } from '@app/event-store';
import type { DataSource, EntityManager } from 'typeorm';
import { writeAsides, writeRows } from '../postgres/writing.js';
import { Overtaken } from '../progress.js';
import { nothing } from '../step.js';
import type { Building } from './building.js';
import { type Made, oidOf } from './making.js';

/** So long a swap waits for those who read the old tables before it lets others read first, and tries again. */
const PATIENCE = '2s';
const TRIES = 30;

type Where = Readonly<{ source: DataSource; store: EventStore }>;

/** Puts what was made in the place of what is read, with what came meanwhile; throws Overtaken when it is another's. */
export const swap = async (where: Where, made: Made, tries = TRIES): Promise<void> => {
  try {
    await where.source.transaction((manager) => swapIn(manager, where.store, made));
  } catch (error) {
    if (tries === 1 || (error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    await swap(where, made, tries - 1);
  }
};

// The place first, as who follows does: nobody moves it on while what came meanwhile is caught up with.
const swapIn = async (manager: EntityManager, store: EventStore, made: Made): Promise<void> => {
  const { building, claim, upTo } = made;
  const place = await lockPlace(manager, building.reader);
  await manager.query(`set local lock_timeout = '${PATIENCE}'`);
  await claim.end(manager);
  await expectTable(manager, made);
  await building.replace(manager);
  await manager.query('delete from read.parked where reader = $1', [building.reader]);
  await catchUp(manager, after(store, upTo, place), made);
  await manager.query('update read.checkpoint set position = greatest(position, $2), era = era + 1 where reader = $1', [
    building.reader,
    `${upTo}`,
  ]);
};

// A program of before claims nothing: whoever lost the lock with its connection must not put another's half in place.
const expectTable = async (manager: EntityManager, { building, table }: Made): Promise<void> => {
  await manager.query(`lock table ${building.table} in access exclusive mode`);
  if ((await oidOf(manager, building)) !== table) throw new Overtaken(`${building.name} is being rebuilt elsewhere`);
};

const catchUp = async (
  manager: EntityManager,
  later: AsyncIterable<readonly PastEvent[]>,
  made: Made,
): Promise<void> => {
  const { building, lot } = made;
  // A copy, as a swap that is tried again finds the same events once more.
  const again = lot.copy();
  for await (const events of later) {
    const { rows } = await building.later(manager, wanted(building, events), again);
    await writeRows(manager, rows);
  }
  await writeAsides(manager, { ...nothing, parked: again.taken() });
};

async function* after(store: EventStore, upTo: bigint, place: bigint): AsyncIterable<readonly PastEvent[]> {
  if (place <= upTo) return;
  for await (const batch of store.subscribe(upTo)) {
    yield batch.filter(({ position }) => position <= place);
    if ((batch.at(-1)?.position ?? 0n) >= place) return;
  }
}

const LOCK_NOT_AVAILABLE = '55P03';

const wanted = ({ types }: Building, events: readonly PastEvent[]): readonly PastEvent[] =>
  types ? events.filter(({ type }) => types.has(type)) : events;

const lockPlace = async (manager: EntityManager, reader: string): Promise<bigint> => {
  await manager.query('insert into read.checkpoint values ($1, 0) on conflict do nothing', [reader]);
  const sought = 'select position from read.checkpoint where reader = $1 for update';
  const [row] = await manager.query<{ position: string }[]>(sought, [reader]);
  return BigInt(row?.position ?? 0);
};
