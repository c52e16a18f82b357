import { Module } from '@nestjs/common';
import { CoproductionsController } from './command/coproductions.controller.js';
import { CoproductionListController } from './query/coproduction-list.controller.js';

/** Co-productions over HTTP. */
@Module({ controllers: [CoproductionsController, CoproductionListController] })
export class CoproductionsModule {}
