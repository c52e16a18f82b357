import type { IsoDate, PartyId } from '@app/field';
import { ApiProperty } from '@nestjs/swagger';
import { receiversOf } from '../decide/receivers.law.js';
import type { Receiver } from '../decide/report.events.js';
import type { FundersOf } from '../decide/report.facts.js';
import type { Tier } from '../decide/tiers.law.js';
import type { ReportRow } from '../project/report-list.projection.js';

/** What one funder did with the report. */
export class ReceivedView {
  readonly partyId: string;
  /** none, performance or costs: what its tier lets it ask. */
  readonly tier: string;
  /** Plain date; null while unread. */
  readonly readOn: string | null;
  /** thanks or question. */
  readonly answerKind: string | null;
  readonly answer: string | null;
}

/** One light report, with only what the reader's tier allows. */
export class ReportView {
  readonly id: string;
  readonly initiativeId: string;
  readonly coproductionId: string;
  readonly year: number;
  /** report, visit or conversation. */
  readonly kind: string;
  /** Plain date of the visit or conversation. */
  readonly happenedOn: string | null;
  readonly happened: string | null;
  /** Euro cents; null when not given, or not for this reader. */
  readonly spent: number | null;
  /** Plain date. */
  readonly sharedOn: string;
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } })
  readonly supplements: (string | null)[];
  readonly receivers: ReceivedView[];
}

/** Light reports. */
export class ReportsView {
  readonly rows: ReportView[];
}

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

/** The view for one party: the initiative sees all it shared, a funder the money line only when its tier asks for costs. */
export const reportViewFor = (viewer: PartyId, { receiverIds, ...row }: ReportRow): ReportView => {
  const tiers = row.receivers.filter(({ partyId }) => partyId === viewer).map(({ tier }) => tier);
  const seesMoney = viewer === row.initiativeId || tiers.includes('costs');
  return {
    ...row,
    ...{ initiativeId: row.initiativeId ?? '', coproductionId: row.coproductionId ?? '', sharedOn: row.sharedOn ?? '' },
    spent: seesMoney ? row.spent : null,
    supplements: [...row.supplements],
    receivers: row.receivers.map(({ pledgeId, ...each }) => each),
  };
};
