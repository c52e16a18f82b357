import { coproductionDecider } from '@app/coproductions';
import { type ApplicationId, type CoproductionId, isoDate, type PartyId } from '@app/field';
import type { Sub } from '../people.js';
import { type Act, as, on, type Script, type Who } from '../script.js';
import { idFor, personal } from './words.js';

/** Something that is agreed on a day: one party does it by another day, and has kept it or not. */
export type Agreed = Readonly<{ on: string; by: Sub; what: string; partyId: PartyId; due: string; kept?: string }>;

/** The co-production that grew from an application. */
export const together = (applicationId: ApplicationId, who: Who) => {
  const id = applicationId as string as CoproductionId;
  return {
    /** Names the fixed contact of a party, and who stands in. */
    contact: (by: Sub, partyId: PartyId, contact: Sub, deputy?: Sub): Act =>
      as(by).asks(coproductionDecider, id, {
        type: 'AppointContact',
        data: { partyId, personId: who(contact), ...(deputy ? { deputyId: who(deputy) } : {}) },
      }),
    /** Says what all want to reach. */
    ambition: (by: Sub, ambition: string): Act =>
      as(by).asks(coproductionDecider, id, { type: 'ShareAmbition', data: { ambition: personal(ambition) } }),
    /** Makes an agreement, and keeps it. */
    agrees: (...agreed: readonly Agreed[]): Script => agreed.flatMap((each) => agreement(id, each)),
  };
};

const agreement = (id: CoproductionId, { on: day, by, what, partyId, due, kept }: Agreed): Script => {
  const agreementId = idFor<string>(`agreement/${id}/${what}`);
  const data = { agreementId, what: personal(what), partyId, dueOn: isoDate(due) };
  const made = on(day, as(by).asks(coproductionDecider, id, { type: 'MakeAgreement', data }));
  if (!kept) return [made];
  const keeps = { type: 'KeepAgreement', data: { agreementId, keptOn: isoDate(kept) } } as const;
  return [made, on(kept, as(by).asks(coproductionDecider, id, keeps))];
};
