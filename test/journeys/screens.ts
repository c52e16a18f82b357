import type { PartyId } from '@app/field';
import type { Caller } from '../support/caller.js';

type Columns = Readonly<
  Record<'year' | 'budgeted' | 'held' | 'proviso' | 'reserved' | 'firm' | 'realised' | 'free' | 'expected', number>
>;

/** The municipal lines × years as their view shows them; euro cents. */
export type Lines = Readonly<{
  lines: readonly Readonly<{ lineId: string; code: string; cells: readonly Columns[] }>[];
  totals: readonly Columns[];
  withoutLine: readonly Columns[];
}>;

type Matrix = Readonly<{
  parties: readonly Readonly<{
    partyId: string;
    cells: readonly Readonly<{ year: number; state: string; amount: number }>[];
  }>[];
}>;

type Entries = Readonly<{ amount: number; entries: readonly Readonly<{ amount: number }>[] }>;

/** Lines × years of a funder, as of a plain date; today when left out. */
export const linesOn = (who: Caller, funder: PartyId, day?: string): Promise<Lines> =>
  who.sees(`funders/${funder}/lines${day ? `?asOf=${day}` : ''}`);

/** Per line and year with money: year, budgeted, held, proviso, firm, realised, free. */
export const columnsOf = (lines: Lines['lines']): readonly (readonly number[])[] =>
  lines
    .flatMap(({ cells }) => cells.filter(({ budgeted }) => budgeted > 0))
    .map(({ year, budgeted, held, proviso, firm, realised, free }) => [
      ...[year, budgeted, held, proviso, firm, realised, free],
    ]);

/** The year matrix as of a plain date: per party, by the name the story gives it, `year state cents`. */
export const matrixOn = async (
  who: Caller,
  initiative: PartyId,
  names: Readonly<Record<string, string>>,
  day: string,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { parties } = await who.sees<Matrix>(`initiatives/${initiative}/year-matrix?asOf=${day}`);
  const rows = parties.map(({ partyId, cells }) => [
    names[partyId],
    cells.map(({ year, state, amount }) => `${year} ${state} ${amount}`),
  ]);
  return Object.fromEntries(rows);
};

/** A number opened: what it says it is, and what its entries add up to. */
export const opened = async (who: Caller, path: string): Promise<Entries & Readonly<{ sum: number }>> => {
  const view = await who.sees<Entries>(path);
  return { ...view, sum: view.entries.reduce((total, { amount }) => total + amount, 0) };
};
