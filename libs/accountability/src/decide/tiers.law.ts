import type { Cents, IsoDate } from '@app/field';

/**
 * Verantwoordingsarrangement: what a funder may ask afterwards.
 * `none`: nothing, the amount is fixed at once. `performance`: what was done. `costs`: what was done and what it cost.
 */
export type Tier = 'none' | 'performance' | 'costs';

/** Thresholds in cents, from a day on: an award below `performance` owes nothing afterwards, from `costs` on also costs. */
type Thresholds = Readonly<{ from: IsoDate; performance: number; costs: number }>;

/** Uniform Subsidiekader, Aanwijzingen voor subsidieverstrekking (Stcrt. 2009, 20306): € 25.000 and € 125.000. */
const thresholds: readonly Thresholds[] = [
  { from: '2010-01-01' as IsoDate, performance: 2_500_000, costs: 12_500_000 },
];

/** The tier of an award by its total over all its years, in cents, as the thresholds stand on a day. */
export const tierOf = (total: Cents, on: IsoDate): Tier => {
  const inForce = thresholds.findLast(({ from }) => from <= on) ?? (thresholds[0] as Thresholds);
  if (total < inForce.performance) return 'none';
  return total < inForce.costs ? 'performance' : 'costs';
};
