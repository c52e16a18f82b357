import type { InstalmentView, PledgeView } from '../api/views.js';

/** An instalment that is due, and what of it is still to be paid, in cents. */
export type ToPay = Readonly<{ instalment: InstalmentView; open: number; payBefore: string }>;

/** What is due of a pledge and not yet paid. What was paid in a year goes to what fell due first. */
export const toPayOf = ({ years, instalments }: Pick<PledgeView, 'years' | 'instalments'>): ToPay[] =>
  years.flatMap(({ year, state, paid }) => (state === 'firm' ? openIn(dueIn(instalments, year), paid) : []));

const dueIn = (instalments: readonly InstalmentView[], year: number): InstalmentView[] =>
  instalments
    .filter((each) => each.year === year && each.payBefore)
    .sort((one, other) => (one.payBefore ?? '').localeCompare(other.payBefore ?? ''));

const openIn = (due: readonly InstalmentView[], paid: number): ToPay[] => {
  let left = paid;
  return due.flatMap((instalment) => {
    const covered = Math.min(left, instalment.amount);
    left -= covered;
    const open = instalment.amount - covered;
    return open > 0 ? [{ instalment, open, payBefore: instalment.payBefore ?? '' }] : [];
  });
};
