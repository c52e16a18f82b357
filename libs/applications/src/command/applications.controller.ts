import type { ApplicationId } from '@app/field';
import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { applicationDecider } from '../decide/application.decider.js';
import {
  AskFundersBody,
  DescribeApplicationBody,
  PlanCoverBody,
  StartApplicationBody,
  SubmitApplicationBody,
} from './application.bodies.js';

/** One application to several funders. */
@Controller('applications')
export class ApplicationsController {
  constructor(private readonly commands: CommandBus) {}

  /** Begins a draft. */
  @Post()
  startApplication(@Body() body: StartApplicationBody, @AskedBy() by: Person): Promise<DecidedView> {
    const applicationId = newIdFor(by, 'application') as ApplicationId;
    const data = { ...body, applicationId };
    return this.commands.execute(new Decide(applicationDecider, applicationId, { type: 'StartApplication', data }, by));
  }

  /** Says what the application is for. */
  @Post(':id/_describe-application')
  describeApplication(
    @Param('id') id: ApplicationId,
    @Body() data: DescribeApplicationBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(applicationDecider, id, { type: 'DescribeApplication', data }, by));
  }

  /** Sets costs and own cover per year. */
  @Post(':id/_plan-cover')
  planCover(@Param('id') id: ApplicationId, @Body() data: PlanCoverBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(applicationDecider, id, { type: 'PlanCover', data }, by));
  }

  /** Sets what is asked of whom. */
  @Post(':id/_ask-funders')
  askFunders(
    @Param('id') id: ApplicationId,
    @Body() data: AskFundersBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(applicationDecider, id, { type: 'AskFunders', data }, by));
  }

  /** Submits the application to all funders it names; from here on it is frozen. */
  @Post(':id/_submit-application')
  submitApplication(
    @Param('id') id: ApplicationId,
    @Body() data: SubmitApplicationBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(applicationDecider, id, { type: 'SubmitApplication', data }, by));
  }

  /** Takes the application back. */
  @Post(':id/_withdraw-application')
  withdrawApplication(@Param('id') id: ApplicationId, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(applicationDecider, id, { type: 'WithdrawApplication', data: {} }, by));
  }
}
