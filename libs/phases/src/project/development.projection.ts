import type { Projection } from '@app/event-sourcing';
import type { IsoDate, PartyId, Sealed } from '@app/field';
import type { Phase, PhaseEvents } from '../decide/phase.events.js';

/** One step that was taken together. */
export type StepRow = Readonly<{ phase: Phase; reachedOn: IsoDate; agreedBy: readonly PartyId[] }>;

/** What one party said of the proposal. */
export type VoiceRow = Readonly<{ partyId: PartyId; said: 'agreed' | 'objected'; reason: Sealed | null }>;

/** The development of one initiative. */
export type DevelopmentRow = Readonly<{
  id: string;
  phase: Phase | null;
  steps: readonly StepRow[];
  seats: readonly Readonly<{ partyId: PartyId; kind: string; voice: boolean }>[];
  proposal: Readonly<{ phase: Phase; partyId: PartyId; ground: Sealed; proposedOn: IsoDate }> | null;
  voices: readonly VoiceRow[];
}>;

/** Developments, by initiative. */
export const development: Projection<DevelopmentRow, PhaseEvents> = {
  name: 'development',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: [],
  initialRow: (id) => ({ id, phase: null, steps: [], seats: [], proposal: null, voices: [] }),
  on: {
    PartyInvited: (row, { data: { partyId, kind } }) => ({
      ...row,
      seats: [...row.seats, { partyId, kind, voice: kind !== 'fund' && kind !== 'partner' }],
    }),
    VoiceAsked: (row, { data: { partyId } }) => ({
      ...row,
      seats: row.seats.map((seat) => (seat.partyId === partyId ? { ...seat, voice: true } : seat)),
    }),
    PhaseProposed: (row, { data: { phase, partyId, ground }, recordedOn }) => ({
      ...{ ...row, proposal: { phase, partyId, ground, proposedOn: recordedOn }, voices: [] },
    }),
    PhaseAgreed: (row, { data: { partyId } }) => said(row, { partyId, said: 'agreed', reason: null }),
    PhaseObjected: (row, { data: { partyId, reason } }) => said(row, { partyId, said: 'objected', reason }),
    ObjectionWithdrawn: (row, { data: { partyId } }) => ({ ...row, voices: others(row, partyId) }),
    PhaseReached: (row, { data: { phase, agreedBy }, recordedOn }) => ({
      ...{ ...row, phase, proposal: null, voices: [] },
      steps: [...row.steps, { phase, reachedOn: recordedOn, agreedBy }],
    }),
  },
};

const others = ({ voices }: DevelopmentRow, partyId: PartyId) => voices.filter((each) => each.partyId !== partyId);

const said = (row: DevelopmentRow, voice: VoiceRow): DevelopmentRow => ({
  ...row,
  voices: [...others(row, voice.partyId), voice],
});
