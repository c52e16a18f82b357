import { type Decider, factOf, type MessageOf, type NeedsOf } from '@app/event-sourcing';
import type { ApplicationId, CoproductionId, IsoDate, PartyId } from '@app/field';
import type { CoproductionEvents, PledgeInIt } from './coproduction.events.js';
import { membersOfPartner } from './coproduction.facts.js';
import { refuse } from './coproduction.refusals.js';

/** What may be asked of a co-production. */
export type CoproductionCommands = {
  JoinCoproduction: { applicationId: ApplicationId; initiativeId: PartyId; partyId: PartyId; kind: string };
  AddPledge: PledgeInIt;
  AppointContact: CoproductionEvents['ContactAppointed'];
  ShareAmbition: CoproductionEvents['AmbitionShared'];
  MakeAgreement: CoproductionEvents['AgreementMade'];
  KeepAgreement: { agreementId: string; keptOn: IsoDate };
};

/** A co-production as its decider remembers it. */
export type Coproduction = Readonly<{
  coproductionId?: CoproductionId;
  initiativeId?: PartyId;
  parties: readonly PartyId[];
  pledges: readonly PledgeInIt[];
  /** Agreements by id: whether they were kept. */
  agreements: Readonly<Record<string, boolean>>;
}>;

const needs = {
  AppointContact: ({ partyId }) => ({ members: factOf(membersOfPartner, partyId) }),
} satisfies NeedsOf<Coproduction, CoproductionCommands>;

/** Several parties, each taking its share. */
export const coproductionDecider: Decider<Coproduction, CoproductionCommands, CoproductionEvents, typeof needs> = {
  stream: 'coproduction',
  initialState: { parties: [], pledges: [], agreements: {} },
  needs,
  related: ({ initiativeId, parties }, command) => ({
    initiative: initiativeId,
    partner: parties,
    party: 'partyId' in command && parties.includes(command.partyId) ? command.partyId : undefined,
  }),

  rights: {
    JoinCoproduction: ['policy'],
    AddPledge: ['policy'],
    AppointContact: ['admin of party', 'accountHolder of party', 'signer of party'],
    ShareAmbition: ['signer of initiative', 'accountHolder of partner'],
    MakeAgreement: ['editor of initiative', 'accountHolder of partner', 'decider of partner', 'coordinator of partner'],
    KeepAgreement: ['editor of initiative', 'accountHolder of partner', 'decider of partner', 'coordinator of partner'],
  },

  decide: {
    JoinCoproduction: (joining, { coproductionId, initiativeId, parties }) => {
      // A share in another initiative is no share in this one.
      if (initiativeId && initiativeId !== joining.initiativeId) return [];
      const fresh = [joining.initiativeId, joining.partyId].filter((partyId) => !parties.includes(partyId));
      return [...(coproductionId ? [] : foundedBy(joining)), ...fresh.map((partyId) => joined(joining, partyId))];
    },

    AddPledge: (pledge, { coproductionId, initiativeId, pledges }) => {
      if (!coproductionId || !initiativeId || pledges.some(({ pledgeId }) => pledgeId === pledge.pledgeId)) return [];
      return [{ type: 'PledgeAdded', data: { ...pledge, coproductionId, initiativeId } }];
    },

    AppointContact: (contact, coproduction, { members }) => {
      expectPartner(coproduction, contact.partyId);
      if (![contact.personId, contact.deputyId ?? contact.personId].every((person) => members.includes(person)))
        throw refuse('coproduction/not-a-member');
      return [{ type: 'ContactAppointed', data: contact }];
    },

    ShareAmbition: (shared, { coproductionId }) => {
      if (!coproductionId) throw refuse('coproduction/not-founded');
      return [{ type: 'AmbitionShared', data: shared }];
    },

    MakeAgreement: (agreement, coproduction) => {
      expectPartner(coproduction, agreement.partyId);
      if (Object.hasOwn(coproduction.agreements, agreement.agreementId)) throw refuse('coproduction/agreement-made');
      return [{ type: 'AgreementMade', data: agreement }];
    },

    KeepAgreement: (kept, { agreements }) => {
      if (!Object.hasOwn(agreements, kept.agreementId)) throw refuse('coproduction/agreement-unknown');
      return agreements[kept.agreementId] ? [] : [{ type: 'AgreementKept', data: kept }];
    },
  },

  evolve: {
    CoproductionFounded: (coproduction, { coproductionId, initiativeId }) => ({
      ...{ ...coproduction, coproductionId, initiativeId },
    }),
    PartyJoined: (coproduction, { partyId }) => ({ ...coproduction, parties: [...coproduction.parties, partyId] }),
    PledgeAdded: (coproduction, { coproductionId, initiativeId, ...pledge }) => ({
      ...{ ...coproduction, pledges: [...coproduction.pledges, pledge] },
    }),
    ContactAppointed: (coproduction) => coproduction,
    AmbitionShared: (coproduction) => coproduction,
    AgreementMade: (coproduction, { agreementId }) => withAgreement(coproduction, agreementId, false),
    AgreementKept: (coproduction, { agreementId }) => withAgreement(coproduction, agreementId, true),
  },
};

type Joining = CoproductionCommands['JoinCoproduction'];

// A co-production has the id of the application that it grew from.
const idOf = ({ applicationId }: Joining): CoproductionId => applicationId as string as CoproductionId;

const foundedBy = (joining: Joining): MessageOf<CoproductionEvents>[] => {
  const { applicationId, initiativeId } = joining;
  return [{ type: 'CoproductionFounded', data: { coproductionId: idOf(joining), applicationId, initiativeId } }];
};

const joined = (joining: Joining, partyId: PartyId): MessageOf<CoproductionEvents> => {
  const { initiativeId } = joining;
  const kind = partyId === initiativeId ? 'initiative' : joining.kind;
  return { type: 'PartyJoined', data: { coproductionId: idOf(joining), initiativeId, partyId, kind } };
};

const expectPartner = ({ coproductionId, parties }: Coproduction, partyId: PartyId): void => {
  if (!coproductionId) throw refuse('coproduction/not-founded');
  if (!parties.includes(partyId)) throw refuse('coproduction/not-a-partner');
};

const withAgreement = (coproduction: Coproduction, agreementId: string, kept: boolean): Coproduction => ({
  ...coproduction,
  agreements: { ...coproduction.agreements, [agreementId]: kept },
});
