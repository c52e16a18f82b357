import { Module } from '@nestjs/common';
import { ReportAsksController } from './asks/report-asks.controller.js';
import { ReportsController } from './command/reports.controller.js';
import { ReportListController } from './query/report-list.controller.js';

/** Light accountability over HTTP. */
@Module({ controllers: [ReportsController, ReportListController, ReportAsksController] })
export class AccountabilityModule {}
