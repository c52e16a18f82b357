import type { MessageOf } from '@app/event-sourcing';
import type { ApplicationId, Cents, CoproductionId, IsoDate, PartyId, PersonId, PledgeId, Sealed } from '@app/field';

/** One pledge of money in a co-production: whose, and for how much in all its years, in cents. */
export type PledgeInIt = Readonly<{
  pledgeId: PledgeId;
  partyId: PartyId;
  total: Cents;
  firstYear: number;
  lastYear: number;
}>;

/** What can happen to one co-production. Stream `coproduction-<id>`; its id is that of the application it grew from. */
export type CoproductionEvents = {
  /** Coproductie ontstaan: the first party took its share. */
  CoproductionFounded: { coproductionId: CoproductionId; applicationId: ApplicationId; initiativeId: PartyId };
  /** Partij doet mee. */
  PartyJoined: { coproductionId: CoproductionId; initiativeId: PartyId; partyId: PartyId; kind: string };
  /** Aandeel in geld opgenomen. */
  PledgeAdded: PledgeInIt & { coproductionId: CoproductionId; initiativeId: PartyId };
  /** Vaste contactpersoon en vervanger; a successor is named in the same way. */
  ContactAppointed: { partyId: PartyId; personId: PersonId; deputyId?: PersonId };
  /** Gedeelde waarden en ambitie. */
  AmbitionShared: { ambition: Sealed };
  /** Afspraak: wat, wie, wanneer. */
  AgreementMade: { agreementId: string; what: Sealed; partyId: PartyId; dueOn: IsoDate };
  /** Afspraak nagekomen. */
  AgreementKept: { agreementId: string; keptOn: IsoDate };
};

/** Any event of a co-production. */
export type CoproductionEvent = MessageOf<CoproductionEvents>;
