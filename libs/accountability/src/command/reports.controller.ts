import type { ReportId } from '@app/field';
import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { reportDecider } from '../decide/report.decider.js';
import { AnswerReportBody, ReadReportBody, ShareReportBody, SupplementReportBody } from './report.bodies.js';

/** Light accountability: one report for several funders. */
@Controller('reports')
export class ReportsController {
  constructor(private readonly commands: CommandBus) {}

  /** Shares a report, a visit or a conversation with all funders of the year. */
  @Post()
  shareReport(@Body() body: ShareReportBody, @AskedBy() by: Person): Promise<DecidedView> {
    const reportId = newIdFor(by, 'report') as ReportId;
    const data = { ...body, reportId };
    return this.commands.execute(new Decide(reportDecider, reportId, { type: 'ShareReport', data }, by));
  }

  /** Says on behalf of a funder that the report was read. */
  @Post(':id/_read-report')
  readReport(@Param('id') id: ReportId, @Body() data: ReadReportBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(reportDecider, id, { type: 'ReadReport', data }, by));
  }

  /** Answers on behalf of a funder: thanks, or one question. */
  @Post(':id/_answer-report')
  answerReport(@Param('id') id: ReportId, @Body() data: AnswerReportBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(reportDecider, id, { type: 'AnswerReport', data }, by));
  }

  /** Adds to the report; what was shared stays as it is. */
  @Post(':id/_supplement-report')
  supplementReport(
    @Param('id') id: ReportId,
    @Body() data: SupplementReportBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(reportDecider, id, { type: 'SupplementReport', data }, by));
  }
}
