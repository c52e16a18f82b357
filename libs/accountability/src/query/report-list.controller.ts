import { Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Controller, Get, Param } from '@nestjs/common';
import { reportList } from '../project/report-list.projection.js';
import { type ReportsView, reportViewFor } from './report.view.js';

const MOST = 500;

/** Light reports, as those who shared or received them see them. */
@Controller()
export class ReportListController {
  constructor(private readonly rows: Rows) {}

  /** What an initiative shared, and who has read and answered it; for its members. */
  @Get('initiatives/:id/reports')
  @ReadableBy('member of initiative', 'editor of initiative', 'signer of initiative', 'coordinator of initiative')
  async shared(@Param('id') initiativeId: PartyId, @ReadBy() reader: Reader): Promise<ReportsView> {
    await reader.expect({ initiative: initiativeId });
    const { rows } = await this.rows.list(reportList, { where: { initiativeId }, limit: MOST });
    return { rows: rows.map((row) => reportViewFor(initiativeId, row)) };
  }

  /** What a funder received; each sees only what its tier allows. */
  @Get('funders/:id/reports')
  @ReadableBy('reviewer of funder', 'decider of funder', 'finance of funder', 'accountHolder of funder')
  async received(@Param('id') funder: PartyId, @ReadBy() reader: Reader): Promise<ReportsView> {
    await reader.expect({ funder });
    const { rows } = await this.rows.list(reportList, { where: { receiverIds: [funder] }, limit: MOST });
    return { rows: rows.map((row) => reportViewFor(funder, row)) };
  }
}
