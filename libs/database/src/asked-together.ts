import { setImmediate as soon } from 'node:timers/promises';
import { isOutOfReach } from './out-of-reach.js';

/** Answers many asks at once, in their order. */
type AskAll<Ask, Answer> = (asks: readonly Ask[]) => Promise<readonly Answer[]>;
type Waiting<Ask, Answer> = Readonly<{ ask: Ask; resolve(answer: Answer): void; reject(error: unknown): void }>;

/** How many groups are asked at a time, and how many asks a group has at most. */
const UNDER_WAY = 2;
const MOST = 64;

/** Asks by ones of who answers by many: those that come while groups are under way go together in the next. */
export const askedTogether = <Ask, Answer>(askAll: AskAll<Ask, Answer>): ((ask: Ask) => Promise<Answer>) => {
  let waiting: Waiting<Ask, Answer>[] = [];
  let underWay = 0;

  const work = async (): Promise<void> => {
    underWay += 1;
    // Those whose requests came in together ask together.
    for (await soon(); waiting.length > 0; await soon()) {
      const group = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await answer(askAll, group);
    }
    underWay -= 1;
  };

  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      if (underWay < UNDER_WAY) void work();
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
