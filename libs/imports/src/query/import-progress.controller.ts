import { inLanguageOf, ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Request } from 'express';
import { errorsCsv } from '../rows/errors-csv.js';
import { type ImportView, importViewOf } from '../uploads/import.view.js';
import { Uploads } from '../uploads/uploads.js';

/** How far an import is, and what it came to. */
@Controller('imports')
export class ImportProgressController {
  constructor(private readonly uploads: Uploads) {}

  /** One import; of its file, what the columns seem to be, while it waits. */
  @Get(':id')
  @ReadableBy('admin of owner', 'finance of owner')
  async importOf(@Param('id') id: string, @ReadBy() reader: Reader): Promise<ImportView> {
    const upload = this.uploads.find(id);
    await reader.expect({ owner: upload.funderId });
    return importViewOf(upload);
  }

  /** The bad rows, for a spreadsheet: number, column, value, reason. */
  @Get(':id/errors.csv')
  @ReadableBy('admin of owner', 'finance of owner')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="errors.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async errorsOf(@Param('id') id: string, @ReadBy() reader: Reader, @Req() request: Request): Promise<string> {
    const { funderId, errors } = this.uploads.find(id);
    await reader.expect({ owner: funderId });
    return errorsCsv(errors, inLanguageOf(request, { nl: 'nl', en: 'en' }) as 'nl' | 'en');
  }
}
