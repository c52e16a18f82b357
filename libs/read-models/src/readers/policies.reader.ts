import { type AnyPolicy, asksOf } from '@app/event-sourcing';
import type { PastEvent } from '@app/event-store';
import { type DueAsk, nothing, type RefusedAsk } from '../step.js';
import { askAll, type Manner, type Wanted } from './asking.js';
import type { Lot } from './lot.js';
import type { Reader } from './reader.js';

/** The name under which the policies are at their place. */
export const POLICIES = 'policies';

type Heard = Wanted & Readonly<{ event: PastEvent }>;

/** Reads events and asks what the policies want; comes back when all was answered. Asked again after a crash, nothing is done twice. */
export const policiesReader = (policies: readonly AnyPolicy[], manner: Manner): Reader => ({
  name: POLICIES,
  read: async (events, lot) => {
    const heard = events.flatMap((event) => policies.flatMap((policy) => heardBy(policy, event, lot)));
    const refused: RefusedAsk[] = [];
    await askAll(manner, heard.filter(isNow), ({ policy, event }, asked) => {
      if (asked.refused) refused.push(asked.refused);
      if ('failed' in asked) lot.park(lotOf(policy), event, asked.failed);
    });
    return { ...nothing, refused, due: heard.flatMap(dueAsk) };
  },
});

const lotOf = (policy: string): string => `policy:${policy}`;

const heardBy = (policy: AnyPolicy, event: PastEvent, lot: Lot): readonly Heard[] => {
  const asks = lot.attempt(lotOf(policy.name), event, () => asksOf(policy, event)) ?? [];
  return asks.map((ask, nth) => ({ ask, event, policy: policy.name, cause: `${event.eventId}/${nth}` }));
};

const isNow = ({ ask }: Heard): boolean => ask.on === undefined;

const dueAsk = ({ ask: { on, decider, id, command }, policy, cause }: Heard): DueAsk[] =>
  on === undefined ? [] : [{ policy, cause, on, kind: decider.stream, id, command }];
