import type { PersonId } from '@app/field';
import type { CoproductionRow } from '../project/coproduction-list.projection.js';

/** One party in a co-production. */
export class PartnerView {
  readonly partyId: string;
  readonly kind: string;
  /** Plain date. */
  readonly joinedOn: string;
  /** The fixed contact. */
  readonly contactId: string | null;
  /** Null when nobody was named, and once the person was erased. */
  readonly contact: string | null;
  /** Who stands in. */
  readonly deputyId: string | null;
  readonly deputy: string | null;
  /** How often the contact changed after the first. */
  readonly contactChanges: number;
}

/** One agreement. */
export class AgreementView {
  readonly agreementId: string;
  readonly what: string | null;
  readonly partyId: string;
  /** Plain date. */
  readonly dueOn: string;
  /** Plain date; null while it is open. */
  readonly keptOn: string | null;
}

/** One co-production as its parties see it. */
export class CoproductionView {
  readonly id: string;
  readonly initiativeId: string;
  readonly ambition: string | null;
  readonly partners: PartnerView[];
  readonly agreements: AgreementView[];
}

/** The co-productions of one party. */
export class CoproductionsView {
  readonly rows: CoproductionView[];
}

/** Everyone who is a contact or a deputy in these rows. */
export const contactsIn = (rows: readonly CoproductionRow[]): PersonId[] =>
  rows.flatMap(({ partners }) => partners.flatMap(({ contactId, deputyId }) => [contactId, deputyId].flatMap(named)));

const named = (id: PersonId | null): PersonId[] => (id ? [id] : []);

/** The view of one row, with its contacts by name. */
export const coproductionViewOf = (
  { id, initiativeId, ambition, partners, agreements }: CoproductionRow,
  names: ReadonlyMap<PersonId, string>,
) =>
  ({
    ...{ id, initiativeId: initiativeId ?? '', ambition },
    partners: partners.map((each) => ({
      ...each,
      contact: (each.contactId && names.get(each.contactId)) ?? null,
      deputy: (each.deputyId && names.get(each.deputyId)) ?? null,
    })),
    agreements: agreements.map((each) => ({ ...each })),
  }) satisfies CoproductionView;
