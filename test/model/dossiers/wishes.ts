import type { DeciderFor, Messages, NameOf } from '@app/event-sourcing';
import { cents, isoDate } from '@app/field';
import { toSeal } from '@app/gate';
import fc from 'fast-check';
import type { Asked } from './stage.js';

/** The years that money is for. */
export const YEARS = [2026, 2027] as const;

/** One of these texts, branded as its place wants it. */
export const one = <Id extends string>(...ids: readonly string[]) => fc.constantFrom(...(ids as Id[]));
/** Always this text, branded as its place wants it. */
export const just = <Id>(id: string) => fc.constant(id as Id);
/** A year. */
export const year = fc.constantFrom(...YEARS);
// Small numbers, so that what fits and what does not are about as likely.
/** Ten thousand euros, in cents: the law asks nothing about less. */
export const UNIT = 1_000_000;
/** Cents, in whole units, from one up. */
export const amount = fc.integer({ min: 1, max: 12 }).map((units) => cents(units * UNIT));
/** Cents, in whole units, none included. */
export const upTo = (max: number) => fc.integer({ min: 0, max }).map((units) => cents(units * UNIT));
/** Cents for some years, each once. */
export const amounts = fc
  .subarray([...YEARS], { minLength: 1 })
  .chain((years) => fc.tuple(...years.map((each) => amount.map((of) => ({ year: each as number, amount: of })))));
/** A plain date, around the day on which stories begin. */
export const day = fc.constantFrom('2026-02-27', '2026-03-02', '2026-03-20', '2027-01-04').map((of) => isoDate(of));
/** A plain date before stories begin. */
export const past = fc.constant(isoDate('2026-02-27'));
/** Text that may name a person. */
export const sealed = fc.constant(toSeal('Omdat het past.'));
/** Two sides of a coin. */
export const either = fc.boolean();

/** What a person may ask of one kind of stream: of which ones, which commands, and how each is made. */
export type Wishes = Readonly<{
  stream: string;
  ids: readonly string[];
  commands: readonly string[];
  asked: (id: string, only?: readonly string[]) => fc.Arbitrary<Asked>[];
}>;

/** Wishes of one kind of stream; a type error when it does not take a command, or takes it for something else. */
export const wishes = <C extends Messages>(
  decider: DeciderFor<C>,
  ids: readonly string[],
  rows: (id: string) => { readonly [Name in NameOf<C>]?: fc.Arbitrary<C[Name]> },
): Wishes => ({
  ...{ stream: decider.stream, ids, commands: Object.keys(rows('')) },
  asked: (id, only) => {
    const each = Object.entries(rows(id)) as [string, fc.Arbitrary<object>][];
    const wanted = each.filter(([type]) => !only || only.includes(type));
    return wanted.map(([type, data]) => data.map((of): Asked => ({ decider, id, command: { type, data: of } })));
  },
});
