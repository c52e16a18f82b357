import { setTimeout, setImmediate as soon } from 'node:timers/promises';
import { isOutOfReach } from './out-of-reach.js';

/** Answers many asks at once, in their order. */
type AskAll<Ask, Answer> = (asks: readonly Ask[]) => Promise<readonly Answer[]>;
type Waiting<Ask, Answer> = Readonly<{ ask: Ask; resolve(answer: Answer): void; reject(error: unknown): void }>;

/** How many asks a group has at most. */
const MOST = 64;

/** How many groups are under way at a time, and how others are waited for before a group goes. */
type Manner = Readonly<{ underWay: number; gather: () => Promise<unknown> }>;

// Those whose requests came in together ask together.
const atOnce: Manner = { underWay: 2, gather: () => soon() };

/** For what nobody waits for: one group at a time, of all that came in ten milliseconds. */
export const unhurried: Manner = { underWay: 1, gather: () => setTimeout(10) };

/** Asks by ones of who answers by many: those that come while groups are under way go together in the next. */
export const askedTogether = <Ask, Answer>(
  askAll: AskAll<Ask, Answer>,
  { underWay: most, gather }: Manner = atOnce,
): ((ask: Ask) => Promise<Answer>) => {
  let waiting: Waiting<Ask, Answer>[] = [];
  let underWay = 0;

  const work = async (): Promise<void> => {
    underWay += 1;
    for (await gather(); waiting.length > 0; await gather()) {
      const group = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await answer(askAll, group);
    }
    underWay -= 1;
  };

  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      if (underWay < most) void work();
    });
};

const answer = async <Ask, Answer>(
  askAll: AskAll<Ask, Answer>,
  group: readonly Waiting<Ask, Answer>[],
): Promise<void> => {
  try {
    const answers = await askAll(group.map(({ ask }) => ask));
    for (const [nth, { resolve }] of group.entries()) resolve(answers[nth] as Answer);
  } catch (error) {
    // What the database cannot take from one must not touch its neighbours; that it is away touches all.
    if (group.length > 1 && !isOutOfReach(error)) for (const each of group) await answer(askAll, [each]);
    else for (const { reject } of group) reject(error);
  }
};
