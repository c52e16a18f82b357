import type { GoalId } from '@app/field';
import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { goalDecider } from '../decide/goal.decider.js';
import { LinkInitiativeBody, PublishGoalBody } from './goal.bodies.js';

/** What municipalities and funds want to reach together with initiatives. */
@Controller('goals')
export class GoalsController {
  constructor(private readonly commands: CommandBus) {}

  /** Publishes a goal. */
  @Post()
  publishGoal(@Body() body: PublishGoalBody, @AskedBy() by: Person): Promise<DecidedView> {
    const goalId = newIdFor(by, 'goal') as GoalId;
    return this.commands.execute(
      new Decide(goalDecider, goalId, { type: 'PublishGoal', data: { ...body, goalId } }, by),
    );
  }

  /** Links an initiative to the goal. */
  @Post(':id/_link-initiative')
  linkInitiative(
    @Param('id') id: GoalId,
    @Body() data: LinkInitiativeBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(goalDecider, id, { type: 'LinkInitiative', data }, by));
  }

  /** Ends the link. */
  @Post(':id/_unlink-initiative')
  unlinkInitiative(
    @Param('id') id: GoalId,
    @Body() data: LinkInitiativeBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(goalDecider, id, { type: 'UnlinkInitiative', data }, by));
  }
}
