import type { Decider } from '@app/event-sourcing';
import type { PartyId, Sealed } from '@app/field';
import type { Phase, PhaseEvents, Waiting } from './phase.events.js';
import { refuse } from './phase.refusals.js';
import { type Development, expectVoice, notBegun, proposalIn, reachedBy, seated } from './phase.state.js';

/** What may be asked of a development; who speaks names the party they speak for. */
export type PhaseCommands = {
  InviteParty: PhaseEvents['PartyInvited'];
  AskVoice: { partyId: PartyId };
  ProposePhase: { partyId: PartyId; phase: Phase; ground: Sealed };
  AgreePhase: { partyId: PartyId };
  ObjectToPhase: { partyId: PartyId; reason: Sealed };
  WithdrawObjection: { partyId: PartyId };
  AwaitPhase: Waiting & { phase: string };
};

/** The phase of an initiative is set jointly (in samenspraak): nobody decides it alone. */
export const phaseDecider: Decider<Development, PhaseCommands, PhaseEvents> = {
  stream: 'phase',
  initialState: notBegun,
  needs: {},
  // Who speaks for a party must be a member of it, and the party must sit at this table.
  related: ({ seats }, command) => ({
    party: seats
      .filter((seat) => 'partyId' in command && seat.partyId === command.partyId)
      .map(({ partyId }) => partyId),
  }),

  rights: {
    InviteParty: ['policy'],
    AskVoice: ['decider of party', 'admin of party'],
    ProposePhase: [
      'editor of party',
      'signer of party',
      'accountHolder of party',
      'decider of party',
      'coordinator of party',
    ],
    AgreePhase: ['signer of party', 'accountHolder of party', 'decider of party'],
    ObjectToPhase: ['signer of party', 'accountHolder of party', 'decider of party'],
    WithdrawObjection: ['signer of party', 'accountHolder of party', 'decider of party'],
    AwaitPhase: ['policy'],
  },

  decide: {
    InviteParty: (invited, { seats }) =>
      seats.some(({ partyId }) => partyId === invited.partyId) ? [] : [{ type: 'PartyInvited', data: invited }],

    AskVoice: ({ partyId }, { seats }) => {
      const seat = seats.find((each) => each.partyId === partyId);
      if (!seat) throw refuse('phase/not-invited');
      return seat.voice ? [] : [{ type: 'VoiceAsked', data: { partyId } }];
    },

    ProposePhase: ({ partyId, phase, ground }, development) => {
      const { initiativeId, seats, proposal } = development;
      if (!initiativeId || !seats.some(({ kind }) => kind === 'municipality')) throw refuse('phase/no-municipality');
      if (phase === development.phase) throw refuse('phase/already-there');
      if (proposal) throw refuse('phase/one-at-a-time', { phase: proposal.phase });
      return [{ type: 'PhaseProposed', data: { initiativeId, partyId, phase, ground } }];
    },

    AgreePhase: ({ partyId }, development) => {
      const proposal = proposalIn(development);
      expectVoice(development, partyId);
      if (proposal.agreed.includes(partyId)) return [];
      const { phase } = proposal;
      const now = withAgreement(proposal, partyId);
      return [{ type: 'PhaseAgreed', data: { partyId, phase } }, ...reachedBy(development, now)];
    },

    ObjectToPhase: ({ partyId, reason }, development) => {
      const proposal = proposalIn(development);
      expectVoice(development, partyId);
      if (proposal.objected.includes(partyId)) return [];
      const { phase } = proposal;
      const now = withObjection(proposal, partyId);
      return [{ type: 'PhaseObjected', data: { partyId, phase, reason } }, ...reachedBy(development, now)];
    },

    WithdrawObjection: ({ partyId }, development) => {
      const { phase, objected } = proposalIn(development);
      return objected.includes(partyId) ? [{ type: 'ObjectionWithdrawn', data: { partyId, phase } }] : [];
    },

    AwaitPhase: (awaited, { phase, waiting }) => {
      if (waiting.some(({ instalmentId }) => instalmentId === awaited.instalmentId)) return [];
      return [{ type: phase === awaited.phase ? 'PhaseWasReached' : 'PhaseAwaited', data: awaited }];
    },
  },

  evolve: {
    PartyInvited: seated,
    VoiceAsked: (development, { partyId }) => ({
      ...development,
      seats: development.seats.map((seat) => (seat.partyId === partyId ? { ...seat, voice: true } : seat)),
    }),
    PhaseProposed: (development, { phase }) => ({ ...development, proposal: { phase, agreed: [], objected: [] } }),
    PhaseAgreed: (development, { partyId }) => changed(development, withAgreement, partyId),
    PhaseObjected: (development, { partyId }) => changed(development, withObjection, partyId),
    ObjectionWithdrawn: (development, { partyId }) => changed(development, withoutObjection, partyId),
    PhaseReached: ({ proposal, ...development }, { phase }) => ({
      ...development,
      phase,
      waiting: development.waiting.filter((each) => each.phase !== phase),
    }),
    PhaseAwaited: (development, awaited) => ({ ...development, waiting: [...development.waiting, awaited] }),
    PhaseWasReached: (development) => development,
  },
};

type Proposal = NonNullable<Development['proposal']>;
type Change = (proposal: Proposal, partyId: PartyId) => Proposal;

const withoutObjection: Change = (proposal, partyId) => ({
  ...proposal,
  objected: proposal.objected.filter((each) => each !== partyId),
});

const withAgreement: Change = (proposal, partyId) => ({
  ...withoutObjection(proposal, partyId),
  agreed: [...proposal.agreed, partyId],
});

const withObjection: Change = (proposal, partyId) => ({
  ...proposal,
  agreed: proposal.agreed.filter((each) => each !== partyId),
  objected: [...proposal.objected, partyId],
});

const changed = (development: Development, change: Change, partyId: PartyId): Development =>
  development.proposal ? { ...development, proposal: change(development.proposal, partyId) } : development;
