import type { MessageOf } from '@app/event-sourcing';
import type { PartyId, RegisterRowId, SchemeId, Sealed } from '@app/field';
import type { AwardContent } from '../rows/register-row.js';

/** Which award it is: what a correction never changes, in every event, so that each can be acted upon by itself. */
export type RegisteredAward = Readonly<{
  registerRowId: RegisterRowId;
  funderId: PartyId;
  schemeId: SchemeId;
  /** Null for a natural person and for who is not named. */
  recipientId: PartyId | null;
  /** Dienst, stadsdeel: who within the funder decided. */
  department: string;
  /** The calendar year that the money is meant for. */
  year: number;
}>;

/** What can happen to one row of a subsidy register. Stream `registerRow-<id>`. */
export type RegisterRowEvents = {
  /** Verlening uit een bestaand register; awarded nothing is a rejection whose ground is unknown. */
  AwardRegistered: RegisteredAward & AwardContent & { project: Sealed | null };
  /** The register was corrected, whole: from what to what. */
  AwardCorrected: RegisteredAward & { from: AwardContent; to: AwardContent };
};

/** Any event of a row of a register. */
export type RegisterRowEvent = MessageOf<RegisterRowEvents>;
