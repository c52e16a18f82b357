import { Module } from '@nestjs/common';
import { ApplicationsController } from './command/applications.controller.js';
import { ApplicationListController } from './query/application-list.controller.js';

/** Shared applications over HTTP. */
@Module({ controllers: [ApplicationsController, ApplicationListController] })
export class ApplicationsModule {}
