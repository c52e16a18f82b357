import type { MessageOf } from '@app/event-sourcing';
import type { Cents, CoproductionId, IsoDate, PartyId, PledgeId, ReportId, Sealed } from '@app/field';
import type { Tier } from './tiers.law.js';

/** A written report, a visit, or a conversation: each counts as accountability. */
export const reportKinds = ['report', 'visit', 'conversation'] as const;

/** How account was given. */
export type ReportKind = (typeof reportKinds)[number];

/** One funder that the report is for, by one of its pledges, with what its tier lets it ask. */
export type Receiver = Readonly<{ partyId: PartyId; pledgeId: PledgeId; tier: Tier }>;

/** What can happen to one light report. Stream `report-<id>`. */
export type ReportEvents = {
  /** Verantwoording gedeeld, once for all funders of the co-production. */
  ReportShared: {
    reportId: ReportId;
    initiativeId: PartyId;
    coproductionId: CoproductionId;
    year: number;
    kind: ReportKind;
    happenedOn?: IsoDate;
    happened: Sealed;
    /** Only where a funder's tier asks for costs; in cents. */
    spent?: Cents;
    receivers: readonly Receiver[];
  };
  /** Gelezen; who has read it is visible to all. */
  ReportRead: { reportId: ReportId; year: number; partyId: PartyId; pledgeIds: readonly PledgeId[] };
  /** Beantwoord: thanked, or one question. */
  ReportAnswered: { partyId: PartyId; kind: 'thanks' | 'question'; answer: Sealed };
  /** Aangevuld by the initiative, in answer to a question; what was shared stays. */
  ReportSupplemented: { supplement: Sealed };
};

/** Any event of a report. */
export type ReportEvent = MessageOf<ReportEvents>;
