import { Importing } from '@app/imports';
import { Global, Module } from '@nestjs/common';
import { Funders } from './funders.js';
import { GoneRows } from './gone-rows.js';
import { Importer } from './importer.js';

/** What brings registers in; its port Standstill is bound by the app. */
@Global()
@Module({
  providers: [Funders, GoneRows, { provide: Importing, useClass: Importer }],
  exports: [Importing],
})
export class ImportModule {}
