import { Rows } from '@app/event-sourcing';
import type { ApplicationId } from '@app/field';
import { ReadableBy, ReadBy, type Reader, refuse } from '@app/gate';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { applicationList } from '../project/application-list.projection.js';
import { type ApplicationsView, type ApplicationView, applicationViewOf } from './application.view.js';
import { ApplicationsQuery } from './application-list.bodies.js';

/** Shared applications, as their initiative and the funders they ask see them. */
@Controller('applications')
export class ApplicationListController {
  constructor(private readonly rows: Rows) {}

  /** The applications of one initiative, drafts included; for its members. */
  @Get()
  @ReadableBy('member of initiative', 'editor of initiative', 'signer of initiative', 'coordinator of initiative')
  async applications(@Query() query: ApplicationsQuery, @ReadBy() reader: Reader): Promise<ApplicationsView> {
    const { initiativeId, limit, after } = query;
    await reader.expect({ initiative: initiativeId });
    const page = await this.rows.list(applicationList, { where: { initiativeId }, limit, after });
    return { rows: page.rows.map(applicationViewOf), next: page.next ?? null };
  }

  /** One application; for its initiative, and once submitted for the funders it asks. */
  @Get(':id')
  @ReadableBy(
    'member of initiative',
    'editor of initiative',
    'signer of initiative',
    'coordinator of initiative',
    'reviewer of funder',
    'decider of funder',
    'accountHolder of funder',
  )
  async application(@Param('id') id: ApplicationId, @ReadBy() reader: Reader): Promise<ApplicationView> {
    const row = await this.rows.find(applicationList, id);
    if (!row?.initiativeId) throw refuse('gate/unknown');
    const funder = row.status === 'draft' ? [] : row.asks.map(({ funderId }) => funderId);
    await reader.expect({ initiative: row.initiativeId, funder });
    return applicationViewOf(row);
  }
}
