import type { CoproductionId } from '@app/field';
import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { coproductionDecider } from '../decide/coproduction.decider.js';
import { AppointContactBody, KeepAgreementBody, MakeAgreementBody, ShareAmbitionBody } from './coproduction.bodies.js';

/** Coproducties: several parties, each taking its share. */
@Controller('coproductions/:id')
export class CoproductionsController {
  constructor(private readonly commands: CommandBus) {}

  /** Names the fixed contact person of a party, and the deputy. */
  @Post('_appoint-contact')
  appointContact(
    @Param('id') id: CoproductionId,
    @Body() data: AppointContactBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(coproductionDecider, id, { type: 'AppointContact', data }, by));
  }

  /** Says what the parties want to reach together. */
  @Post('_share-ambition')
  shareAmbition(
    @Param('id') id: CoproductionId,
    @Body() data: ShareAmbitionBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(coproductionDecider, id, { type: 'ShareAmbition', data }, by));
  }

  /** Records an agreement: what, who, when. */
  @Post('_make-agreement')
  makeAgreement(
    @Param('id') id: CoproductionId,
    @Body() body: MakeAgreementBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    const data = { ...body, agreementId: newIdFor(by, 'agreement') };
    return this.commands.execute(new Decide(coproductionDecider, id, { type: 'MakeAgreement', data }, by));
  }

  /** Records that an agreement was kept. */
  @Post('_keep-agreement')
  keepAgreement(
    @Param('id') id: CoproductionId,
    @Body() data: KeepAgreementBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(coproductionDecider, id, { type: 'KeepAgreement', data }, by));
  }
}
