import type { IsoDate } from '@app/field';
import { receiversOf } from '../decide/report.decider.js';
import type { Receiver } from '../decide/report.events.js';
import type { FundersOf } from '../decide/report.facts.js';
import type { Tier } from '../decide/tiers.js';

/** What one funder may ask of one year, by its largest pledge. */
export class ReportAskView {
  readonly year: number;
  readonly partyId: string;
  /** none, performance or costs; only costs asks for the money line. */
  readonly tier: string;
}

/** What may be asked of a co-production, year by year. */
export class ReportAsksView {
  readonly rows: ReportAskView[];
}

/** Each year of the pledges with whom a report is for, as the tiers stand on a day. */
export const reportAsksOf = (funders: FundersOf, on: IsoDate): ReportAsksView => {
  const years = funders.pledges.flatMap(({ firstYear, lastYear }) => yearsFrom(firstYear, lastYear));
  const inOrder = [...new Set(years)].sort((one, other) => one - other);
  return { rows: inOrder.flatMap((year) => asksIn(year, receiversOf(funders, year, on))) };
};

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, nth) => first + nth);

const lightestFirst: readonly Tier[] = ['none', 'performance', 'costs'];

// Of a funder's several pledges the heaviest stays, as it comes last.
const asksIn = (year: number, receivers: readonly Receiver[]): ReportAskView[] => {
  const asks = lightestFirst.flatMap((tier) => receivers.filter((each) => each.tier === tier));
  return [...new Map(asks.map(({ partyId, tier }) => [partyId, { year, partyId, tier }])).values()];
};
