import type { CoproductionRow } from '../project/coproduction-list.projection.js';

/** One party in a co-production. */
export class PartnerView {
  readonly partyId: string;
  readonly kind: string;
  /** Plain date. */
  readonly joinedOn: string;
  readonly contactId: string | null;
  readonly deputyId: string | null;
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

/** The view of one row. */
export const coproductionViewOf = ({ id, initiativeId, ambition, partners, agreements }: CoproductionRow) =>
  ({
    ...{ id, initiativeId: initiativeId ?? '', ambition },
    partners: partners.map((each) => ({ ...each })),
    agreements: agreements.map((each) => ({ ...each })),
  }) satisfies CoproductionView;
