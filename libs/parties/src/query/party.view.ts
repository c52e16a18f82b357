import type { PartyRow } from '../project/party-directory.projection.js';

/** One party, as everyone who signed in may see it. */
export class PartyView {
  readonly id: string;
  /** initiative, coalition, fund, municipality or partner. */
  readonly kind: string;
  readonly name: string;
  readonly kvk: string | null;
  readonly hostedBy: string | null;
}

/** One page of parties. */
export class PartiesView {
  readonly rows: PartyView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** One member, as fellow members see them. */
export class MemberView {
  readonly personId: string;
  /** Null once the person was erased. */
  readonly name: string | null;
  readonly roles: string[];
}

/** The members of one party. */
export class MembersView {
  readonly members: MemberView[];
}

/** The view of one row of the directory. */
export const partyViewOf = ({ partyId, kind, name, identifiers, hostedBy }: PartyRow): PartyView => ({
  ...{ id: partyId, kind: kind ?? '', name, kvk: identifiers.kvk ?? null, hostedBy },
});
