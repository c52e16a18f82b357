import { Module } from '@nestjs/common';
import { GoalsController } from './command/goals.controller.js';
import { GoalListController } from './query/goal-list.controller.js';

/** Goals over HTTP. */
@Module({ controllers: [GoalsController, GoalListController] })
export class GoalsModule {}
