import type { Cents } from '@app/field';
import { candidatesAmong } from './candidates.js';
import { awardedIn, grouped } from './grouped.js';
import type { RegisterRow } from './register-row.js';
import type { ReadRows } from './rows-of.js';

/** What an import comes to; amounts in cents. */
export type ImportTotals = Readonly<{
  rows: number;
  good: number;
  bad: number;
  awarded: Cents;
  byTheme: Readonly<Record<string, Cents>>;
  /** Rows without a named recipient. */
  unnamed: number;
  /** Rows that were awarded nothing: declined, ground unknown. */
  nothingAwarded: number;
}>;

/** How many could be one co-production, and for how much in cents. */
export type CandidateTotals = Readonly<{ recipients: number; awards: number; awarded: Cents }>;

/** The totals of the good rows; the largest theme first. */
export const totalsOf = ({ rows, bad }: ReadRows): ImportTotals => ({
  rows: rows.length + bad,
  good: rows.length,
  bad,
  awarded: awardedIn(rows),
  byTheme: byTheme(rows),
  unnamed: rows.filter(({ recipient }) => recipient === null).length,
  nothingAwarded: rows.filter(({ awarded }) => awarded === 0).length,
});

/** The totals of the candidates among the good rows. */
export const candidateTotalsOf = (rows: readonly RegisterRow[]): CandidateTotals => {
  const candidates = candidatesAmong(rows);
  return {
    recipients: candidates.length,
    awards: candidates.reduce((total, { awards }) => total + awards, 0),
    awarded: awardedIn(candidates),
  };
};

const byTheme = (rows: readonly RegisterRow[]): Readonly<Record<string, Cents>> => {
  const themes = [...grouped(rows, ({ theme }) => theme)].map(([theme, of]) => [theme, awardedIn(of)] as const);
  return Object.fromEntries(themes.toSorted(([, one], [, other]) => other - one));
};
