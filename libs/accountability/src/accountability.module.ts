import { Module } from '@nestjs/common';
import { ReportsController } from './command/reports.controller.js';
import { ReportListController } from './query/report-list.controller.js';

/** Light accountability over HTTP. */
@Module({ controllers: [ReportsController, ReportListController] })
export class AccountabilityModule {}
