import { Refusal } from '@app/event-sourcing';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Body, Controller, HttpCode, Logger, Param, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { refuse } from '../read/import.refusals.js';
import { guessed, mappingFor } from '../read/mapping.js';
import { readFile } from '../read/read-file.js';
import { limits } from '../read/table.js';
import { rowsOf } from '../rows/rows-of.js';
import { errorsByGuess, type ImportView, importViewOf } from '../uploads/import.view.js';
import type { Upload } from '../uploads/upload.js';
import { Uploads } from '../uploads/uploads.js';
import { RunImportBody, UploadRegisterBody } from './import.bodies.js';
import { type ImportAsked, Importing } from './importing.js';
import { TooLargeInterceptor } from './too-large.interceptor.js';

const uploadSchema = {
  type: 'object',
  required: ['file', 'funderId'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'CSV, XLSX or JSON, at most 20 MB' },
    funderId: { type: 'string' },
    sheet: { type: 'string' },
  },
};

/** What comes of a multipart file; its name comes byte by byte. */
type SentFile = Readonly<{ originalname: string; buffer: Buffer }>;

const nameOf = ({ originalname }: SentFile): string => Buffer.from(originalname, 'latin1').toString('utf8');

/** Existing subsidy registers, brought in by who keeps the books of their funder. */
@Controller('imports')
export class ImportsController {
  private readonly log = new Logger(ImportsController.name);

  constructor(
    private readonly uploads: Uploads,
    private readonly importing: Importing,
  ) {}

  /** Reads a register and shows what its columns seem to be; records nothing, and forgets the file in half an hour. */
  @Post()
  @ReadableBy('admin of owner', 'finance of owner')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @UseInterceptors(
    TooLargeInterceptor,
    FileInterceptor('file', { limits: { fileSize: limits.bytes, files: 1, fields: 10, fieldSize: 1000 } }),
  )
  async uploadRegister(
    @UploadedFile() file: SentFile | undefined,
    @Body() { funderId, sheet }: UploadRegisterBody,
    @ReadBy() reader: Reader,
  ): Promise<ImportView> {
    await reader.expect({ owner: funderId });
    if (!file) throw refuse('import/no-file');
    const table = await readFile({ name: nameOf(file), bytes: file.buffer, sheet });
    const remembered = await this.importing.rememberedFor({ funderId });
    const errors = errorsByGuess(table, remembered);
    const read = { funderId, by: reader.person, name: nameOf(file), table, guesses: guessed(table), remembered };
    return importViewOf(this.uploads.keep({ ...read, errors }));
  }

  /** Imports the file with the columns as confirmed, and answers at once: look at its progress. */
  @Post(':id/_run')
  @HttpCode(202)
  @ReadableBy('admin of owner', 'finance of owner')
  async runImport(
    @Param('id') id: string,
    @Body() { mapping, dryRun, allOrNothing }: RunImportBody,
    @ReadBy() reader: Reader,
  ): Promise<ImportView> {
    const upload = this.uploads.find(id);
    const { funderId, table, remembered } = upload;
    await reader.expect({ owner: funderId });
    if (!table || upload.state === 'running') throw refuse('import/busy');
    const columns = mappingFor(table, mapping, remembered);
    const read = rowsOf(table, columns);
    upload.errors = read.errors;
    if (allOrNothing && read.bad > 0) throw refuse('import/bad-rows', { bad: read.bad });
    const by = { person: reader.person, key: `import/${id}` };
    upload.state = 'running';
    void this.run(upload, { funder: { funderId }, read, mapping: columns, by, dryRun });
    return importViewOf(upload);
  }

  private async run(upload: Upload, asked: ImportAsked): Promise<void> {
    try {
      upload.imported = await this.importing.run(asked, (done, of) => Object.assign(upload, { asked: done, of }));
      upload.state = asked.dryRun ? 'waiting' : 'done';
      // What is recorded need not be kept here as well.
      if (!asked.dryRun) upload.table = null;
    } catch (error) {
      upload.state = 'failed';
      upload.failure = error instanceof Refusal ? error.code : 'import/broken-off';
      this.log.error(`import ${upload.id} broke off: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
}
