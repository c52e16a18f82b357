import type { PartyId } from '@app/field';
import { ApiProperty } from '@nestjs/swagger';
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
