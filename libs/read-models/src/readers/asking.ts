import { isOutOfReach } from '@app/database';
import { type Ask, Refusal, streamOf } from '@app/event-sourcing';
import type { PolicyAsker } from '@app/gate';
import type { Cause, RefusedAsk } from '../step.js';
import { inLanes } from './in-lanes.js';

/** Puts an ask to the gate, on behalf of a policy and the event it answers to. */
export type Asking = (ask: Ask, by: PolicyAsker) => Promise<unknown>;

/** How one asks: by which means, how often something unexpected is tried again, and how one waits in between. */
export type Manner = Readonly<{ asking: Asking; tries: number; wait: (ms: number) => Promise<void> }>;

/** One ask of a policy; of a series nothing more is asked once one of it has failed. */
export type Wanted = Cause & Readonly<{ ask: Ask; series?: string }>;

/** How an ask went: done, refused by a rule, or failed in a way nobody expected. */
export type Asked = Readonly<{ refused?: RefusedAsk; failed?: unknown }>;

/** At most this many are asked at a time; the store records them as a group. */
const AT_A_TIME = 32;
const FIRST_WAIT = 20;
const LONGEST_WAIT = 5_000;

/**
 * Asks all: of one stream and of one series in the order given, others at the same time; throws when the database stays out
 * of reach.
 */
export const askAll = async <W extends Wanted>(
  manner: Manner,
  wanted: readonly W[],
  told: (wanted: W, asked: Asked) => void,
): Promise<void> => {
  const [broken, failures] = [new Set<string | undefined>(), [] as unknown[]];
  const heard = (each: W, asked: Asked): void => {
    if ('failed' in asked && each.series) broken.add(each.series);
    told(each, asked);
  };
  await inLanes(wanted, lanesOf, AT_A_TIME, async (each) => {
    // After a failure to reach the database all of it will be asked again, so nobody begins anything more.
    if (failures.length > 0 || broken.has(each.series)) return;
    await askOne(manner, each).then(
      (asked) => heard(each, asked),
      (error: unknown) => void failures.push(error),
    );
  });
  if (failures.length > 0) throw failures[0];
};

const lanesOf = ({ ask: { decider, id }, series }: Wanted): readonly string[] => [
  `to ${streamOf(decider, id)}`,
  ...(series ? [`of ${series}`] : []),
];

const askOne = async (manner: Manner, wanted: Wanted, tried = 1): Promise<Asked> => {
  const { ask, policy, cause } = wanted;
  try {
    await manner.asking(ask, { policy, cause });
    return {};
  } catch (error) {
    if (isNo(error)) return { refused: refusedBy(error, wanted) };
    if (tried >= manner.tries) return failedBy(error);
    await manner.wait(Math.min(FIRST_WAIT * 2 ** tried, LONGEST_WAIT));
    return askOne(manner, wanted, tried + 1);
  }
};

// That the database is out of reach is no stream's fault: all of it is asked again, from what was kept.
const failedBy = (error: unknown): Asked => {
  if (isOutOfReach(error)) throw error;
  return { failed: error };
};

// Too busy is no answer.
const isNo = (error: unknown): error is Refusal => error instanceof Refusal && error.code !== 'gate/busy';

const refusedBy = ({ code }: Refusal, { ask, policy, cause }: Wanted): RefusedAsk => ({
  ...{ policy, cause, code },
  stream: streamOf(ask.decider, ask.id),
  command: ask.command.type,
});
