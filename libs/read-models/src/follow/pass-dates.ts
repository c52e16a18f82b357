import type { AnyDecider } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { Progress } from '../progress.js';
import { askAll, type Manner, type Wanted } from '../readers/asking.js';
import { type Cause, type DueAsk, nothing, type RefusedAsk } from '../step.js';

/** Asks once for all whose date has passed; what failed unexpectedly stays due. Gives how many were answered. */
export const passDates = async (
  progress: Progress,
  deciders: readonly AnyDecider[],
  manner: Manner,
  today: IsoDate,
): Promise<number> => {
  const due = (await progress.dueBefore(today)).flatMap((each) => wantedBy(each, deciders));
  const [done, refused]: [Cause[], RefusedAsk[]] = [[], []];
  await askAll(manner, due, ({ policy, cause }, asked) => {
    if (asked.refused) refused.push(asked.refused);
    if (!('failed' in asked)) done.push({ policy, cause });
  });
  if (done.length > 0) await progress.keep({ ...nothing, moves: [], done, refused });
  return done.length;
};

const wantedBy = (due: DueAsk, deciders: readonly AnyDecider[]): readonly Wanted[] => {
  const decider = deciders.find(({ stream }) => stream === due.kind);
  if (!decider) return [];
  const { policy, cause, id, command } = due;
  return [{ policy, cause, ask: { decider, id, command } }];
};
