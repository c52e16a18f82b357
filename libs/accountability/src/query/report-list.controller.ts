import { factOf, Rows } from '@app/event-sourcing';
import { Clock, type CoproductionId, type PartyId } from '@app/field';
import { Facts, ReadableBy, ReadBy, type Reader, refuse } from '@app/gate';
import { Controller, Get, Param } from '@nestjs/common';
import { type FundersOf, fundersOfCoproduction } from '../decide/report.facts.js';
import { reportList } from '../project/report-list.projection.js';
import { type ReportAsksView, type ReportsView, reportAsksOf, reportViewFor } from './report.view.js';

const MOST = 500;

/** Light reports, as those who shared or received them see them. */
@Controller()
export class ReportListController {
  constructor(
    private readonly rows: Rows,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** For whom a report of each year would be, and who of them may ask what it cost; for who writes the report. */
  @Get('coproductions/:id/report-asks')
  @ReadableBy('member of initiative', 'editor of initiative', 'signer of initiative', 'coordinator of initiative')
  async asks(@Param('id') id: CoproductionId, @ReadBy() reader: Reader): Promise<ReportAsksView> {
    const read = await this.facts.read({ funders: factOf(fundersOfCoproduction, id) });
    const { funders } = read as { funders: FundersOf };
    if (!funders.initiativeId) throw refuse('gate/unknown');
    await reader.expect({ initiative: funders.initiativeId });
    return reportAsksOf(funders, this.clock.today());
  }

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
