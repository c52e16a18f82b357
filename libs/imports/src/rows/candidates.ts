import type { Cents } from '@app/field';
import { awardedIn, grouped } from './grouped.js';
import { bareName } from './recipient.js';

/** What counts of an award when looking for candidates; `awarded` in cents. */
export type Granted<Recipient extends string = string> = Readonly<{
  recipient: Recipient | null;
  department: string;
  awarded: Cents;
}>;

/** A recipient of several bilateral awards of several departments: they could be one co-production. */
export type Candidate<Recipient extends string = string> = Readonly<{
  recipient: Recipient;
  awards: number;
  departments: readonly string[];
  awarded: Cents;
}>;

/** Same recipient by exact name, two awards above zero or more, from two departments or more; the largest sum first. */
export const candidatesAmong = <R extends string>(rows: readonly Granted<R>[]): readonly Candidate<R>[] => {
  const granted = rows.filter(({ awarded, recipient }) => awarded > 0 && recipient !== null);
  return [...grouped(granted, ({ recipient }) => recipient as R)]
    .map(([recipient, awards]) => candidateOf(recipient, awards))
    .filter(({ awards, departments }) => awards > 1 && departments.length > 1)
    .toSorted((one, other) => other.awarded - one.awarded);
};

const candidateOf = <R extends string>(recipient: R, awards: readonly Granted<R>[]): Candidate<R> => ({
  recipient,
  awards: awards.length,
  departments: [...new Set(awards.map(({ department }) => department))].toSorted(),
  awarded: awardedIn(awards),
});

/** Names that differ in case, spacing or punctuation only: proposed as one, never merged by themselves. */
export const lookAlikes = (names: readonly string[]): readonly (readonly string[])[] =>
  [...grouped(new Set(names), bareName).values()].filter((alike) => alike.length > 1).map((alike) => alike.toSorted());
