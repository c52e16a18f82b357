import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { helpDecider } from '../decide/help.decider.js';
import type { HelpId } from '../decide/help.events.js';
import { DeliveryBody, PledgeHelpBody, WithdrawHelpBody } from './help.bodies.js';

/** Toezeggingen in kind: time, space, permits, materials, knowledge, guarantees. */
@Controller('help')
export class HelpController {
  constructor(private readonly commands: CommandBus) {}

  /** Promises help, to be there on a date. */
  @Post()
  pledgeHelp(@Body() body: PledgeHelpBody, @AskedBy() by: Person): Promise<DecidedView> {
    const helpId = newIdFor(by, 'help') as HelpId;
    const data = { ...body, helpId, value: body.value ?? null };
    return this.commands.execute(new Decide(helpDecider, helpId, { type: 'PledgeHelp', data }, by));
  }

  /** Says that it was delivered; the receiver confirms. */
  @Post(':id/_report-delivery')
  reportDelivery(@Param('id') id: HelpId, @Body() data: DeliveryBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(helpDecider, id, { type: 'ReportDelivery', data }, by));
  }

  /** Confirms as receiver that it was delivered. */
  @Post(':id/_confirm-delivery')
  confirmDelivery(@Param('id') id: HelpId, @Body() data: DeliveryBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(helpDecider, id, { type: 'ConfirmDelivery', data }, by));
  }

  /** Takes the promise back, with the reason. */
  @Post(':id/_withdraw-help')
  withdrawHelp(@Param('id') id: HelpId, @Body() data: WithdrawHelpBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(helpDecider, id, { type: 'WithdrawHelp', data }, by));
  }
}
