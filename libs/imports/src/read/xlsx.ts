import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { refuse } from './import.refusals.js';
import { type Cell, type Table, type TableRow, tableOf, textOf } from './table.js';
import { expectHarmless } from './zip.js';

/** Reads one sheet, the first unless named; rows are numbered as the spreadsheet shows them. */
export const readXlsx = async (bytes: Buffer, sheet?: string): Promise<Table> => {
  expectHarmless(bytes);
  const rows = await readSheet(bytes, sheet ?? 1, { trim: false }).catch(refused);
  return tableOf((rows as unknown[][]).map(rowOf));
};

const refused = (error: unknown): never => {
  if (!(error instanceof SheetNotFoundError)) throw refuse('import/not-what-its-name-says', { expected: 'XLSX' });
  const { sheet, sheets } = error as SheetNotFoundError & { sheets: readonly string[] };
  throw refuse('import/no-such-sheet', { sheet, sheets: sheets.join(', ') });
};

const rowOf = (cells: readonly unknown[], nth: number): TableRow => ({ number: nth + 1, cells: cells.map(cellOf) });

const cellOf = (value: unknown): Cell => {
  // What a formula left of 0.1 + 0.2: spreadsheets show and mean fifteen digits.
  if (typeof value === 'number') return Number(value.toPrecision(15));
  return value instanceof Date ? value.toISOString().slice(0, 10) : textOf(value);
};
