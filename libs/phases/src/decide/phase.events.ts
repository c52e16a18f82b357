import type { MessageOf } from '@app/event-sourcing';
import type { PartyId, PledgeId, Sealed } from '@app/field';

/** The default model of development phases, first version: idee, voorbereiding, start, opbouw, bestendiging. */
export const phases = ['idea', 'preparation', 'start', 'build', 'continuation'] as const;

/** Ontwikkelfase of the default model. */
export type Phase = (typeof phases)[number];

/** An instalment that waits for a phase. */
export type Waiting = Readonly<{ pledgeId: PledgeId; instalmentId: string }>;

/** What can happen to the development of one initiative. Stream `phase-<initiative id>`. */
export type PhaseEvents = {
  /** Partij aan tafel; the municipality has a say at once, a fund when it asks for one. */
  PartyInvited: { initiativeId: PartyId; partyId: PartyId; kind: string };
  /** Stem gevraagd by a fund or partner. */
  VoiceAsked: { partyId: PartyId };
  /** Faseovergang voorgesteld, with its ground. */
  PhaseProposed: { initiativeId: PartyId; partyId: PartyId; phase: Phase; ground: Sealed };
  /** Ingestemd. */
  PhaseAgreed: { partyId: PartyId; phase: Phase };
  /** Bezwaar, with the reason; only the initiative's and the municipality's keep the old phase. */
  PhaseObjected: { partyId: PartyId; phase: Phase; reason: Sealed };
  /** Bezwaar ingetrokken. */
  ObjectionWithdrawn: { partyId: PartyId; phase: Phase };
  /** Fase gezamenlijk vastgesteld; `released`: the instalments that waited for it. */
  PhaseReached: { initiativeId: PartyId; phase: Phase; agreedBy: readonly PartyId[]; released: readonly Waiting[] };
  /** An instalment waits for this phase. */
  PhaseAwaited: Waiting & { phase: string };
  /** The phase it waits for had been reached before. */
  PhaseWasReached: Waiting & { phase: string };
};

/** Any event of a development. */
export type PhaseEvent = MessageOf<PhaseEvents>;
