import { reportDecider } from '@app/accountability';
import { coproductionDecider } from '@app/coproductions';
import { goalDecider } from '@app/goals';
import { partyDecider, personDecider } from '@app/parties';
import { phaseDecider, phases } from '@app/phases';
import fc from 'fast-check';
import { amount, day, just, one, sealed, type Wishes, wishes, year } from './wishes.js';

const parties = ['garden', 'town', 'fund'];
const text = fc.constantFrom('Groen', 'Buurt');
const roles = fc.subarray(['member', 'reviewer', 'admin'] as const, { minLength: 1 });
const table = fc.record({ partyId: one<never>(...parties) });

/** What may be asked of parties and people, and of what they do together. */
export const peopleWishes: readonly Wishes[] = [
  wishes(partyDecider, [...parties, 'street'], (id) => ({
    RegisterParty: fc.record({
      partyId: just(id),
      kind: fc.constantFrom('initiative', 'fund'),
      name: text,
      identifiers: fc.record({ kvk: one('12345678', 'x') }, { requiredKeys: [] }),
    }),
    RenameParty: fc.record({ name: text }),
    AddMember: fc.record({ personId: one('eve'), roles }),
    RemoveMember: fc.record({ personId: one('eve') }),
    InviteMember: fc.record({ invitationId: one('v1'), roles }),
    AcceptInvitation: fc.record({ invitationId: one('v1', 'constructor') }),
  })),
  wishes(personDecider, ['ben', 'eve'], (id) => ({
    IntroducePerson: fc.record({ personId: just(id), name: sealed }),
    ErasePerson: fc.record({ personId: just(id) }),
  })),
  wishes(goalDecider, ['goal'], (id) => ({
    PublishGoal: fc.record({
      ...{ goalId: just(id), ownerId: one(...parties), title: text, theme: text, from: day, to: day },
      ...{ wanted: text, offered: text },
    }),
    LinkInitiative: fc.record({ initiativeId: one('garden') }),
    UnlinkInitiative: fc.record({ initiativeId: one('garden', 'nobody') }),
  })),
  wishes(coproductionDecider, ['a1', 'a2'], () => ({
    AppointContact: fc.record({ partyId: one(...parties), personId: one('ben', 'nobody') }),
    ShareAmbition: fc.record({ ambition: sealed }),
    MakeAgreement: fc.record({
      agreementId: one('g1', 'constructor'),
      what: sealed,
      partyId: one(...parties),
      dueOn: day,
    }),
    KeepAgreement: fc.record({ agreementId: one('g1', 'constructor'), keptOn: day }),
  })),
  wishes(phaseDecider, ['garden'], () => ({
    AskVoice: table,
    ProposePhase: fc.record({ partyId: one(...parties), phase: fc.constantFrom(...phases), ground: sealed }),
    AgreePhase: table,
    ObjectToPhase: fc.record({ partyId: one(...parties), reason: sealed }),
    WithdrawObjection: table,
  })),
  wishes(reportDecider, ['r1'], (id) => ({
    ShareReport: fc.record(
      {
        ...{ reportId: just(id), initiativeId: one('garden'), coproductionId: one('a1', 'a1', 'a2'), year },
        ...{ kind: fc.constantFrom('report', 'visit'), happened: sealed, spent: amount },
      },
      { requiredKeys: ['reportId', 'initiativeId', 'coproductionId', 'year', 'kind', 'happened'] },
    ),
    ReadReport: table,
    AnswerReport: fc.record({ partyId: one(...parties), kind: fc.constantFrom('thanks', 'question'), answer: sealed }),
    SupplementReport: fc.record({ supplement: sealed }),
  })),
];
