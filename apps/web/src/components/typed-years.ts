import type { YearAmount } from '../api/views.js';
import { readAmount } from './read-amount.js';

/** What was typed per year. */
export type Typed = Readonly<Record<number, string>>;

/** Amounts as one would type them: whole euros bare, cents behind a comma. */
export const typedOf = (amounts: readonly YearAmount[]): Typed =>
  Object.fromEntries(amounts.map(({ year, amount }) => [year, typedAmount(amount)]));

/** An amount in cents as one would type it. */
export const typedAmount = (amount: number): string =>
  amount % 100 === 0 ? `${amount / 100}` : (amount / 100).toFixed(2).replace('.', ',');

/** The years with an amount above zero, in cents. */
export const amountsTyped = (typed: Typed): YearAmount[] =>
  Object.entries(typed).flatMap(([year, text]) => {
    const amount = readAmount(text);
    return typeof amount === 'number' && amount > 0 ? [{ year: Number(year), amount }] : [];
  });

/** What was typed, lowered in each year to what is at most possible there. */
export const atMost = (typed: Typed, most: readonly YearAmount[]): Typed =>
  typedOf(
    amountsTyped(typed).map(({ year, amount }) => {
      const limit = most.find((each) => each.year === year)?.amount ?? amount;
      return { year, amount: Math.max(0, Math.min(amount, limit)) };
    }),
  );

/** The years whose amount cannot be read. */
export const badYears = (typed: Typed): number[] =>
  Object.entries(typed)
    .filter(([, text]) => ['unreadable', 'negative'].includes(`${readAmount(text)}`))
    .map(([year]) => Number(year));
