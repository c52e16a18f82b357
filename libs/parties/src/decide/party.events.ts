import type { MessageOf, Role } from '@app/event-sourcing';
import type { IsoDate, PartyId, PersonId } from '@app/field';

/** What kind of party: bewonersinitiatief, coalitie, fonds, gemeente, maatschappelijke partner. */
export const partyKinds = ['initiative', 'coalition', 'fund', 'municipality', 'partner'] as const;

/** What kind of party. */
export type PartyKind = (typeof partyKinds)[number];

/** Validated numbers of an organisation; natural persons have none here (no BSN, ever). */
export type Identifiers = Readonly<{ kvk?: string; rsin?: string; oin?: string; municipalityCode?: string }>;

/** What can happen to one party. Stream `party-<id>`. */
export type PartyEvents = {
  /** Partij opgenomen. */
  PartyRegistered: {
    partyId: PartyId;
    kind: PartyKind;
    name: string;
    identifiers: Identifiers;
    /** The party under whose roof an initiative without legal form works. */
    hostedBy?: PartyId;
  };
  /** Naam gewijzigd. */
  PartyRenamed: { from: string; to: string };
  /** Lid geworden, with all roles they now have. */
  MemberJoined: { personId: PersonId; roles: readonly Role[] };
  /** Lidmaatschap beëindigd. */
  MemberLeft: { personId: PersonId };
  /** Uitnodiging, single use, valid up to and including a day. */
  MemberInvited: { invitationId: string; roles: readonly Role[]; until: IsoDate };
  /** Uitnodiging aangenomen. */
  InvitationUsed: { invitationId: string };
};

/** Any event of a party. */
export type PartyEvent = MessageOf<PartyEvents>;
