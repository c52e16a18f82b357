import type { PartyId } from '@app/field';
import { AskedBy, Decide, type DecidedView, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { phaseDecider } from '../decide/phase.decider.js';
import { ObjectToPhaseBody, ProposePhaseBody, SpeakForBody } from './phase.bodies.js';

/** The development of one initiative, set jointly; the id is that of the initiative. */
@Controller('phases/:id')
export class PhasesController {
  constructor(private readonly commands: CommandBus) {}

  /** Asks for a voice on behalf of a fund or partner. */
  @Post('_ask-voice')
  askVoice(@Param('id') id: PartyId, @Body() data: SpeakForBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(phaseDecider, id, { type: 'AskVoice', data }, by));
  }

  /** Proposes a phase; those who have a voice agree or object. */
  @Post('_propose-phase')
  proposePhase(@Param('id') id: PartyId, @Body() data: ProposePhaseBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(phaseDecider, id, { type: 'ProposePhase', data }, by));
  }

  /** Agrees on behalf of a party. */
  @Post('_agree-phase')
  agreePhase(@Param('id') id: PartyId, @Body() data: SpeakForBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(phaseDecider, id, { type: 'AgreePhase', data }, by));
  }

  /** Objects on behalf of a party, with the reason. */
  @Post('_object-to-phase')
  objectToPhase(
    @Param('id') id: PartyId,
    @Body() data: ObjectToPhaseBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(phaseDecider, id, { type: 'ObjectToPhase', data }, by));
  }

  /** Takes an objection back. */
  @Post('_withdraw-objection')
  withdrawObjection(@Param('id') id: PartyId, @Body() data: SpeakForBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(phaseDecider, id, { type: 'WithdrawObjection', data }, by));
  }
}
