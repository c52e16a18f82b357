import { cents, type YearAmounts } from '@app/field';
import type { Person } from '@app/gate';
import type { Random } from '../plan/random.js';
import type { Dossier } from './dossier.js';
import type { Field, Funder } from './field.js';
import type { Wish } from './wish.js';

/** What a wish is made of; `mark` is a number that no other wish has, so that no two say the same. */
export type Making = Readonly<{
  dossier: Dossier;
  funder: Funder;
  field: Field;
  mark: number;
  random: Random;
  by: Person;
}>;

/** One kind of step: how likely, whether at most once, what must be done before it, and what is then wished. */
export type Move = Readonly<{
  /** `@` stands for the funder whose review or pledge it is. */
  step: string;
  weight: number;
  once?: boolean;
  after: readonly string[];
  /** Steps after which it makes no sense any more. */
  before?: readonly string[];
  /** Whether the api answers only once what policies make of it is there. */
  waits?: boolean;
  wish: (making: Making) => Wish;
}>;

/** The same cents in both years. */
export const bothYears = ({ field: { years } }: Making, amount: number): YearAmounts =>
  years.map((year) => ({ year, amount: cents(amount) }));

/** A name that nothing else has. */
export const named = (mark: number): string => `Buurttuin ${mark}`;
