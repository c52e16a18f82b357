import { factOf } from '@app/event-sourcing';
import { Clock, type CoproductionId } from '@app/field';
import { Facts, ReadableBy, ReadBy, type Reader, refuse } from '@app/gate';
import { Controller, Get, Param } from '@nestjs/common';
import { type FundersOf, fundersOfCoproduction } from '../decide/report.facts.js';
import { type ReportAsksView, reportAsksOf } from './report-asks.view.js';

/** What funders may ask of a report, by the very rules that will decide on it. */
@Controller('coproductions')
export class ReportAsksController {
  constructor(
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** For whom a report of each year would be, and who of them may ask what it cost; for who writes the report. */
  @Get(':id/report-asks')
  @ReadableBy('member of initiative', 'editor of initiative', 'signer of initiative', 'coordinator of initiative')
  async asks(@Param('id') id: CoproductionId, @ReadBy() reader: Reader): Promise<ReportAsksView> {
    const read = await this.facts.read({ funders: factOf(fundersOfCoproduction, id) });
    const { funders } = read as { funders: FundersOf };
    if (!funders.initiativeId) throw refuse('gate/unknown');
    await reader.expect({ initiative: funders.initiativeId });
    return reportAsksOf(funders, this.clock.today());
  }
}
