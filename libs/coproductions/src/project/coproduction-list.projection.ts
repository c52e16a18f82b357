import type { Projection } from '@app/event-sourcing';
import type { IsoDate, PartyId, PersonId, Sealed } from '@app/field';
import type { CoproductionEvents, PledgeInIt } from '../decide/coproduction.events.js';

/** One party in a co-production, with its fixed contact. */
export type PartnerRow = Readonly<{
  partyId: PartyId;
  kind: string;
  joinedOn: IsoDate;
  contactId: PersonId | null;
  deputyId: PersonId | null;
  /** How often the contact changed after the first. */
  contactChanges: number;
}>;

/** One agreement. */
export type AgreementRow = Readonly<{
  agreementId: string;
  what: Sealed;
  partyId: PartyId;
  dueOn: IsoDate;
  keptOn: IsoDate | null;
}>;

/** One co-production. */
export type CoproductionRow = Readonly<{
  id: string;
  initiativeId: PartyId | null;
  partyIds: readonly PartyId[];
  partners: readonly PartnerRow[];
  pledges: readonly PledgeInIt[];
  ambition: Sealed | null;
  agreements: readonly AgreementRow[];
}>;

/** Co-productions. */
export const coproductionList: Projection<CoproductionRow, CoproductionEvents> = {
  name: 'coproduction-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['partyIds'],
  initialRow: (id) => ({
    ...{ id, initiativeId: null, partyIds: [], partners: [], pledges: [], ambition: null, agreements: [] },
  }),
  on: {
    CoproductionFounded: (row, { data: { initiativeId } }) => ({ ...row, initiativeId }),
    PartyJoined: (row, { data: { partyId, kind }, recordedOn: joinedOn }) => ({
      ...row,
      partyIds: [...row.partyIds, partyId],
      partners: [...row.partners, { partyId, kind, joinedOn, contactId: null, deputyId: null, contactChanges: 0 }],
    }),
    PledgeAdded: (row, { data: { coproductionId, initiativeId, ...pledge } }) => ({
      ...{ ...row, pledges: [...row.pledges, pledge] },
    }),
    ContactAppointed: (row, { data }) => ({ ...row, partners: row.partners.map((each) => withContact(each, data)) }),
    AmbitionShared: (row, { data: { ambition } }) => ({ ...row, ambition }),
    AgreementMade: (row, { data }) => ({ ...row, agreements: [...row.agreements, { ...data, keptOn: null }] }),
    AgreementKept: (row, { data: { agreementId, keptOn } }) => ({
      ...row,
      agreements: row.agreements.map((each) => (each.agreementId === agreementId ? { ...each, keptOn } : each)),
    }),
  },
};

const withContact = (partner: PartnerRow, contact: CoproductionEvents['ContactAppointed']): PartnerRow => {
  if (partner.partyId !== contact.partyId) return partner;
  const changed = partner.contactId && partner.contactId !== contact.personId ? 1 : 0;
  return {
    ...partner,
    ...{ contactId: contact.personId, deputyId: contact.deputyId ?? null },
    contactChanges: partner.contactChanges + changed,
  };
};
