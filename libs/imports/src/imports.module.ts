import { Module } from '@nestjs/common';
import { ImportsController } from './command/imports.controller.js';
import { ImportProgressController } from './query/import-progress.controller.js';
import { Uploads } from './uploads/uploads.js';

/** Registers over HTTP; what brings them in, Importing, is bound where features meet. */
@Module({ controllers: [ImportsController, ImportProgressController], providers: [Uploads] })
export class ImportsModule {}
