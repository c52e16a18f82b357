import type { IsoDate, PartyId } from '@app/field';
import type { CellBalance } from '@app/ledger';
import { inColumn, statesIn } from './columns.js';
import { type Names, nameOf } from './names.js';

/** An initiative for which a funder's money ends soon. */
export class PortfolioEndingView {
  readonly initiativeId: string;
  readonly name: string | null;
  /** Plain date: the last day of the last year that was granted. */
  readonly endsOn: string;
  /** What was granted for that last year; euro cents. */
  readonly granted: number;
  /** What is held, asked or forecast for the years after it; euro cents. */
  readonly inPreparation: number;
}

const granted = ['proviso', ...statesIn('secured')];
const preparing = ['held', ...statesIn('expected')];

/**
 * What ends within twelve months after a day, soonest first: the last year with granted money (under proviso, firm,
 * paid or settled) is over by then. What was over before the day, or granted for longer, is not in it.
 */
export const endingsOf = (
  asOf: IsoDate,
  byInitiative: ReadonlyMap<PartyId | undefined, readonly CellBalance[]>,
  names: Names,
): PortfolioEndingView[] =>
  [...byInitiative]
    .flatMap(([initiativeId, own]) => (initiativeId ? endingOf(initiativeId, own, names) : []))
    .filter(({ endsOn }) => asOf <= endsOn && endsOn <= aYearAfter(asOf))
    .sort((one, other) => one.endsOn.localeCompare(other.endsOn));

const endingOf = (initiativeId: PartyId, own: readonly CellBalance[], names: Names): PortfolioEndingView[] => {
  const given = own.filter(({ state }) => granted.includes(state));
  if (given.length === 0) return [];
  const last = Math.max(...given.map(({ year }) => year));
  const after = own.filter(({ year, state }) => year > last && preparing.includes(state));
  const inLast = given.filter(({ year }) => year === last);
  return [
    {
      ...{ initiativeId, name: nameOf(names, initiativeId), endsOn: `${last}-12-31` },
      granted: inColumn('secured', inLast) + inColumn('proviso', inLast),
      inPreparation: inColumn('held', after) + inColumn('expected', after),
    },
  ];
};

const aYearAfter = (day: IsoDate): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
