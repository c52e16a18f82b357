import type { SchemeId } from '@app/field';
import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { schemeDecider } from '../decide/scheme.decider.js';
import { ChangeDecisionTermBody, PublishSchemeBody } from './scheme.bodies.js';

/** What funders give by. */
@Controller('schemes')
export class SchemesController {
  constructor(private readonly commands: CommandBus) {}

  /** Publishes a scheme of one funder. */
  @Post()
  publishScheme(@Body() body: PublishSchemeBody, @AskedBy() by: Person): Promise<DecidedView> {
    const schemeId = newIdFor(by, 'scheme') as SchemeId;
    const data = { ...body, schemeId, decisionTermWeeks: body.decisionTermWeeks ?? null };
    return this.commands.execute(new Decide(schemeDecider, schemeId, { type: 'PublishScheme', data }, by));
  }

  /** Changes the decision term for applications that come in from now on. */
  @Post(':id/_change-decision-term')
  changeDecisionTerm(
    @Param('id') id: SchemeId,
    @Body() data: ChangeDecisionTermBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(schemeDecider, id, { type: 'ChangeDecisionTerm', data }, by));
  }
}
