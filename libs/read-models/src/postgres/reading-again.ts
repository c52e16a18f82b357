import type { DataSource, EntityManager } from 'typeorm';
import type { ReadingAgain, Standing } from '../progress.js';
import { nothing, type Outcome, together } from '../step.js';
import { writeAsides } from './writing.js';

type Asked = Readonly<{ standing: Standing; follower: string; read: ReadingAgain }>;

/** Reads again what stands parked, as `Progress.readAgain` says. */
export const readAgain = (source: DataSource, asked: Asked): Promise<Outcome | undefined> =>
  source.transaction(async (manager) => {
    // Who tries at the same time waits here, and then finds it read.
    const from = await lockedFrom(manager, asked.standing);
    if (from === undefined) return undefined;
    const outcome = await readUpToFollower(manager, from, asked);
    await writeAsides(manager, { ...outcome, parked: [] });
    await (outcome.parked[0] ? stands(manager, outcome.parked[0]) : standsNoLonger(manager, asked));
    return outcome;
  });

/** Lets go of what stands parked, unread. */
export const forget = async (source: Pick<EntityManager, 'query'>, { reader, stream }: Standing): Promise<void> => {
  await source.query('delete from read.parked where reader = $1 and stream = $2', [reader, stream]);
};

const lockedFrom = async (manager: EntityManager, { reader, stream }: Standing): Promise<bigint | undefined> => {
  const sought = 'select position from read.parked where reader = $1 and stream = $2 for update';
  const [row] = await manager.query<{ position: string }[]>(sought, [reader, stream]);
  return row && BigInt(row.position);
};

// The follower goes on while most of it is read, and is held up only for what it passed by meanwhile.
const readUpToFollower = async (manager: EntityManager, from: bigint, { follower, read }: Asked): Promise<Outcome> => {
  const seen = await placeOf(manager, follower);
  const first = await read(from, seen);
  if (first.parked.length > 0) return first;
  const now = await placeOf(manager, follower, 'for update');
  return together([first, now > seen ? await read(seen + 1n, now) : nothing]);
};

const placeOf = async (manager: EntityManager, follower: string, locked = ''): Promise<bigint> => {
  const sought = `select position from read.checkpoint where reader = $1 ${locked}`;
  const [row] = await manager.query<{ position: string }[]>(sought, [follower]);
  return BigInt(row?.position ?? 0);
};

const stands = (manager: EntityManager, { reader, stream, position, reason }: Outcome['parked'][number]) =>
  manager.query('update read.parked set position = $3, reason = $4 where reader = $1 and stream = $2', [
    ...[reader, stream, `${position}`, reason],
  ]);

const standsNoLonger = async (manager: EntityManager, { standing, follower }: Asked): Promise<void> => {
  await forget(manager, standing);
  await manager.query('update read.checkpoint set era = era + 1 where reader = $1', [follower]);
};
