import { Module } from '@nestjs/common';
import { PhasesController } from './command/phases.controller.js';
import { DevelopmentController } from './query/development.controller.js';

/** Development phases over HTTP. */
@Module({ controllers: [PhasesController, DevelopmentController] })
export class PhasesModule {}
