import { between, oneOf, type Random, randomBy } from './random.js';

/** Who suffers a fault. */
export type Target = 'api' | 'projector' | 'postgres';

const kinds = {
  /** Killed outright; stood still; ended in order and started again. */
  api: ['kill', 'kill', 'pause', 'restart'],
  /** Also: both killed at once; and one stands still while its locks are taken from it, so that the other goes on. */
  projector: ['kill', 'kill', 'kill both', 'pause', 'overtake', 'restart'],
  /** All of it killed; one backend killed; ended fast; stood still; connections cut: some, those of the events, those that own, all. */
  postgres: ['kill', 'kill', 'crash', 'restart', 'pause', 'cut some', 'cut events', 'cut owners', 'cut all'],
} as const satisfies Record<Target, readonly string[]>;

/** One sync fails; all do for a while; nothing more can be written for a while. */
const diskKinds = ['failed sync', 'failing syncs', 'full disk'] as const;

/** What can be done to it. */
export type Kind = (typeof kinds)[Target][number] | (typeof diskKinds)[number];

/** One fault: when, in milliseconds after the round began; how long it lasts, if it lasts; and which of several it hits. */
export type Fault = Readonly<{ at: number; target: Target; kind: Kind; lasts: number; which: number }>;

/** No fault begins later in its round, in milliseconds. */
export const WINDOW = 2_500;

const targets: readonly Target[] = ['api', 'projector', 'postgres'];

/** The faults of one round, in order: the same seed and round, the same faults. */
export const planOf = (seed: string, round: number): readonly Fault[] => {
  const random = randomBy(`${seed}/${round}`);
  return Array.from({ length: between(random, 2, 4) }, () => faultBy(random)).sort((one, other) => one.at - other.at);
};

/** Those of a round in which the disk fails as well: the faults of the plan, and one of the disk among them. */
export const planWithDisk = (seed: string, round: number): readonly Fault[] => {
  const random = randomBy(`${seed}/${round}/disk`);
  const failing = { ...faultBy(random), target: 'postgres', kind: oneOf(random, diskKinds), which: 0 } as const;
  return [...planOf(seed, round), failing].sort((one, other) => one.at - other.at);
};

const faultBy = (random: Random): Fault => {
  const target = oneOf(random, targets);
  const kind = oneOf<Kind>(random, kinds[target]);
  return {
    ...{ target, kind, at: between(random, 50, WINDOW) },
    ...{ lasts: between(random, 200, 2_000), which: between(random, 0, 1) },
  };
};
