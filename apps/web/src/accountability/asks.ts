import type { ReportAskView } from '../api/views.js';

/** The years that one can tell about: those in which someone pays, up to this one, the newest first. */
export const yearsToTell = (asks: readonly ReportAskView[], thisYear: number): readonly number[] =>
  [...new Set(asks.map(({ year }) => year))].filter((year) => year <= thisYear).sort((one, other) => other - one);

/** The year one most likely tells about on a day: until the summer the year before, if anyone paid in it. */
export const yearToTell = (years: readonly number[], today: string): number | undefined => {
  const thisYear = Number(today.slice(0, 4));
  const expected = today.slice(5) < '07-01' ? thisYear - 1 : thisYear;
  return years.includes(expected) ? expected : years[0];
};

/** For whom the report of a year is. */
export const receiversIn = (asks: readonly ReportAskView[], year: number): readonly string[] =>
  asks.filter((ask) => ask.year === year).map(({ partyId }) => partyId);

/** Which funders may ask what a year cost; none of them: the report has no money line. */
export const costsAskedIn = (asks: readonly ReportAskView[], year: number): readonly string[] =>
  asks.filter((ask) => ask.year === year && ask.tier === 'costs').map(({ partyId }) => partyId);
