import { setImmediate as soon } from 'node:timers/promises';
import { isOutOfReach } from '@app/database';
import { type Appended, Conflict } from '../event-store.js';
import { LARGEST, type Written } from '../written.js';

/** Records a group of appends in one transaction; each one's outcome in order, or throws and has recorded none. */
export type Record = (group: readonly Written[]) => Promise<readonly (Appended | Conflict)[]>;

/** Gathers appends that come while others are being recorded, and records them together. */
export type Appender = Readonly<{
  append(written: Written): Promise<Appended>;
  /** Resolves when all that was asked has been answered. */
  idle(): Promise<void>;
}>;

type Waiting = Readonly<{ written: Written; resolve(appended: Appended): void; reject(error: unknown): void }>;

/** How many appends make a full group. */
const FULL = 64;

/** An appender that records by this function, one group after the other, or a full one while another is under way. */
export const appenderBy = (record: Record): Appender => {
  let queue: Waiting[] = [];
  let underWay = 0;
  let done: Promise<void> = Promise.resolve();

  // What may still grow waits for the group before it; of a full one nothing is gained by waiting.
  const isDue = (others: number): boolean => queue.length >= (others > 0 ? FULL : 1);

  const work = async (): Promise<void> => {
    underWay += 1;
    // Those who were answered together ask their next together.
    for (await soon(); isDue(underWay - 1); await soon()) {
      const group = queue.slice(0, groupSize(queue));
      queue = queue.slice(group.length);
      await answer(group);
    }
    underWay -= 1;
  };

  const answer = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await record(group.map(({ written }) => written));
      for (const [index, waiting] of group.entries()) tell(waiting, outcomes[index] as Appended | Conflict);
    } catch (error) {
      await answerApart(group, error);
    }
  };

  // One that the database cannot take must not touch its neighbours: halve until it stands alone.
  const answerApart = async (group: readonly Waiting[], error: unknown): Promise<void> => {
    // Waiting for it again for each half would keep everybody waiting for as often as there are appends.
    if (group.length === 1 || isOutOfReach(error)) return tellAll(group, error);
    const middle = Math.ceil(group.length / 2);
    await answer(group.slice(0, middle));
    await answer(group.slice(middle));
  };

  return {
    append: (written) =>
      new Promise((resolve, reject) => {
        queue.push({ written, resolve, reject });
        if (underWay < 2 && isDue(underWay)) done = bothOf(done, work());
      }),
    idle: async () => {
      while (underWay > 0) await done;
    },
  };
};

// Holds on to nothing of what came before.
const bothOf = async (before: Promise<void>, now: Promise<void>): Promise<void> => {
  await before;
  await now;
};

const tell = ({ resolve, reject }: Waiting, outcome: Appended | Conflict): void =>
  outcome instanceof Conflict ? reject(outcome) : resolve(outcome);

const tellAll = (group: readonly Waiting[], error: unknown): void => {
  for (const { reject } of group) reject(error);
};

// A group has each command once, and no more than one statement should carry.
const groupSize = (queue: readonly Waiting[]): number => {
  const commands = new Set<string>();
  let size = 0;
  const full = queue.findIndex(({ written }, index) => {
    size += written.size;
    return commands.size === commands.add(written.commandId).size || index === FULL || (index > 0 && size > LARGEST);
  });
  return full < 0 ? queue.length : full;
};
