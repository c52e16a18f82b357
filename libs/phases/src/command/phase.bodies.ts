import type { PartyId, Sealed } from '@app/field';
import { IsId, IsPersonalText } from '@app/gate';
import { IsIn } from 'class-validator';
import type { PhaseCommands } from '../decide/phase.decider.js';
import { type Phase, phases } from '../decide/phase.events.js';

/** For which party one speaks. */
export class SpeakForBody implements Asks<'AgreePhase'> {
  @IsId() readonly partyId!: PartyId;
}

/** Which phase, and on what ground. */
export class ProposePhaseBody implements Asks<'ProposePhase'> {
  @IsId() readonly partyId!: PartyId;
  @IsIn(phases) readonly phase!: Phase;
  @IsPersonalText({ max: 2000, example: 'De tuin is open en er zijn vaste vrijwilligers.' }) readonly ground!: Sealed;
}

/** Why the party objects. */
export class ObjectToPhaseBody implements Asks<'ObjectToPhase'> {
  @IsId() readonly partyId!: PartyId;
  @IsPersonalText({ max: 2000, example: 'Er is nog geen vergunning.' }) readonly reason!: Sealed;
}

type Asks<Name extends keyof PhaseCommands> = PhaseCommands[Name];
