import type { AnyPolicy } from '@app/event-sourcing';
import type { EventStore } from '@app/event-store';
import type { Progress, ReadingAgain } from '../progress.js';
import type { Manner } from '../readers/asking.js';
import { Lot } from '../readers/lot.js';
import { lotOf, POLICIES, policiesReader } from '../readers/policies.reader.js';
import type { Cause, Outcome } from '../step.js';

/** Whom one asks again with, and what was recorded. */
export type AskingAgain = Readonly<{ store: EventStore; progress: Progress; manner: Manner }>;

/**
 * Asks once more what a policy wants after the events of a stream that stands parked for it, from where it stands on; what was
 * done before is known by its cause. Gives what came of it; undefined when it did not stand parked.
 */
export const askAgain = (about: AskingAgain, policy: AnyPolicy, stream: string): Promise<Outcome | undefined> => {
  const standing = { reader: lotOf(policy.name), stream };
  return about.progress.readAgain(standing, POLICIES, readingAgain(about, policy, stream));
};

const readingAgain =
  ({ store, manner }: AskingAgain, policy: AnyPolicy, stream: string): ReadingAgain =>
  async (from, upTo) => {
    const [lot, done] = [new Lot([]), [] as Cause[]];
    const past = await store.read(stream);
    const events = past.filter(({ position }) => position >= from && position <= upTo);
    const outcome = await policiesReader([policy], noting(manner, done)).read(events, lot);
    return { ...outcome, done, parked: lot.taken() };
  };

// What is answered now is refused no longer.
const noting = (manner: Manner, done: Cause[]): Manner => ({
  ...manner,
  asking: async (ask, by) => {
    const answer = await manner.asking(ask, by);
    done.push(by);
    return answer;
  },
});
