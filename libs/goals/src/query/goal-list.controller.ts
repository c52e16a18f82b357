import { Rows } from '@app/event-sourcing';
import { PageQuery, ReadableBy } from '@app/gate';
import { Controller, Get, Query } from '@nestjs/common';
import { goalList } from '../project/goal-list.projection.js';
import { type GoalsView, goalViewsOf } from './goal.view.js';

/** Goals to work at together. */
@Controller('goals')
export class GoalListController {
  constructor(private readonly rows: Rows) {}

  /** Goals, in the order in which they were published; open to all. */
  @Get()
  @ReadableBy('public')
  async goals(@Query() { limit, after }: PageQuery): Promise<GoalsView> {
    const page = await this.rows.list(goalList, { limit, after });
    return { rows: page.rows.flatMap(goalViewsOf), next: page.next ?? null };
  }
}
