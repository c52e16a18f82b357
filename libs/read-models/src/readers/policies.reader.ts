import { type AnyPolicy, asksOf } from '@app/event-sourcing';
import type { PastEvent } from '@app/event-store';
import { type DueAsk, nothing, type RefusedAsk } from '../step.js';
import { askAll, type Manner, type Wanted } from './asking.js';
import type { Lot } from './lot.js';
import type { Reader } from './reader.js';

/** The name under which the policies are at their place. */
export const POLICIES = 'policies';

/** The name under which streams are parked for a policy. */
export const lotOf = (policy: string): string => `policy:${policy}`;

type Heard = Wanted & Readonly<{ series: string; event: PastEvent }>;
type Failed = Readonly<{ policy: string; series: string; event: PastEvent; error: unknown }>;

/**
 * Reads events and asks what the policies want; comes back when all was answered. Asked again after a crash, nothing is done
 * twice. What one policy asks after the events of one stream is asked in turn, and no further than what cannot be answered.
 */
export const policiesReader = (policies: readonly AnyPolicy[], manner: Manner): Reader => ({
  name: POLICIES,
  read: async (events, lot) => {
    const { heard, unheard } = hear(policies, events, lot);
    const [refused, failed]: [RefusedAsk[], Failed[]] = [[], []];
    await askAll(manner, heard.filter(isNow), ({ policy, series, event }, asked) => {
      if (asked.refused) refused.push(asked.refused);
      if ('failed' in asked) failed.push({ policy, series, event, error: asked.failed });
    });
    // Those that failed first: they come before what could not be made out in the same stream.
    for (const { policy, event, error } of [...failed, ...unheard]) lot.park(lotOf(policy), event, error);
    return { ...nothing, refused, due: heard.filter(isBefore(failed)).flatMap(dueAsk) };
  },
});

const hear = (policies: readonly AnyPolicy[], events: readonly PastEvent[], lot: Lot) => {
  const [heard, unheard]: [Heard[], Failed[]] = [[], []];
  const ends = new Set<string>();
  for (const event of events)
    for (const policy of policies) {
      const series = seriesOf(policy, event);
      if (ends.has(series) || lot.holds(lotOf(policy.name), event.stream)) continue;
      try {
        heard.push(...heardBy(policy, event));
      } catch (error) {
        ends.add(series);
        unheard.push({ policy: policy.name, series, event, error });
      }
    }
  return { heard, unheard };
};

const seriesOf = ({ name }: AnyPolicy, { stream }: PastEvent): string => `${name} ${stream}`;

const heardBy = (policy: AnyPolicy, event: PastEvent): readonly Heard[] => {
  const series = seriesOf(policy, event);
  const whenceOf = (nth: number) => ({ policy: policy.name, cause: `${event.eventId}/${nth}` });
  return asksOf(policy, event).map((ask, nth) => ({ ...whenceOf(nth), ask, event, series }));
};

const isNow = ({ ask }: Heard): boolean => ask.on === undefined;

// What follows from an event that is read again later is kept then.
const isBefore = (failed: readonly Failed[]) => {
  const ends = new Map(failed.map(({ series, event }) => [series, event.position]));
  return ({ series, event }: Heard): boolean => {
    const end = ends.get(series);
    return end === undefined || event.position < end;
  };
};

const dueAsk = ({ ask: { on, decider, id, command }, policy, cause }: Heard): DueAsk[] =>
  on === undefined ? [] : [{ policy, cause, on, kind: decider.stream, id, command }];
