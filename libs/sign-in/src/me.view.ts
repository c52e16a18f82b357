/** What a person does for one party. */
export class MembershipView {
  readonly partyId: string;
  /** Name of the party. */
  readonly party: string;
  /** initiative, coalition, fund, municipality or partner. */
  readonly kind: string;
  readonly roles: string[];
}

/** Who is signed in. */
export class MeView {
  /** Opaque id of the person. */
  readonly id: string;
  /** Null once the person was erased. */
  readonly name: string | null;
  readonly memberships: MembershipView[];
  /** Plain date: the day it is for this installation, whose clock may be another than the reader's. */
  readonly today: string;
}
