import { Module } from '@nestjs/common';
import { SchemesController } from './command/schemes.controller.js';
import { SchemeListController } from './query/scheme-list.controller.js';

/** Schemes over HTTP. */
@Module({ controllers: [SchemesController, SchemeListController] })
export class SchemesModule {}
