import type { MessageOf } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import type { Phase, PhaseEvents, Waiting } from './phase.events.js';
import { refuse } from './phase.refusals.js';

/** A party at the table; who has a voice must speak before a phase is reached. */
export type Seat = Readonly<{ partyId: PartyId; kind: string; voice: boolean }>;

/** A proposal with who agreed and who objected. */
export type Proposal = Readonly<{ phase: Phase; agreed: readonly PartyId[]; objected: readonly PartyId[] }>;

/** A development as its decider remembers it. */
export type Development = Readonly<{
  initiativeId?: PartyId;
  phase?: Phase;
  seats: readonly Seat[];
  proposal?: Proposal;
  waiting: readonly (Waiting & Readonly<{ phase: string }>)[];
}>;

/** A development before anything happened to it. */
export const notBegun: Development = { seats: [], waiting: [] };

/** Refuses a party that has no voice. */
export const expectVoice = ({ seats }: Development, partyId: PartyId): void => {
  if (!seats.some((seat) => seat.partyId === partyId && seat.voice)) throw refuse('phase/no-voice', { partyId });
};

/** The proposal under discussion; refuses when there is none. */
export const proposalIn = ({ proposal }: Development): Proposal => {
  if (!proposal) throw refuse('phase/nothing-proposed');
  return proposal;
};

/** The events once everyone who has a voice has spoken and nobody blocks: none or one. */
export const reachedBy = (development: Development, proposal: Proposal): readonly MessageOf<PhaseEvents>[] => {
  const { initiativeId, waiting } = development;
  if (!initiativeId || !isSettled(development, proposal)) return [];
  const released = waiting.filter(({ phase }) => phase === proposal.phase).map(({ phase, ...each }) => each);
  const data = { initiativeId, phase: proposal.phase, agreedBy: proposal.agreed, released };
  return [{ type: 'PhaseReached', data }];
};

// A fund's objection is heard and shown; only the initiative and the municipality can block (product, part 23).
const isSettled = ({ seats }: Development, { agreed, objected }: Proposal): boolean =>
  seats
    .filter(({ voice }) => voice)
    .every(({ partyId, kind }) => agreed.includes(partyId) || (!canBlock(kind) && objected.includes(partyId)));

const canBlock = (kind: string): boolean => kind === 'initiative' || kind === 'coalition' || kind === 'municipality';

/** The development with one more seat; the initiative itself sits at its own table. */
export const seated = (development: Development, { initiativeId, partyId, kind }: PhaseEvents['PartyInvited']) => ({
  ...development,
  initiativeId,
  seats: [...development.seats, { partyId, kind, voice: canBlock(kind) }],
});
