import { CsvError, parse } from 'csv-parse/sync';
import { decoded } from './decoded.js';
import { refuse } from './import.refusals.js';
import { limits, type Table, type TableRow, tableOf, textOf } from './table.js';

const DELIMITERS = [';', ',', '\t'] as const;

/** Reads comma, semicolon or tab separated text; a quoted cell of several lines is one row, as in a spreadsheet. */
export const readCsv = (bytes: Buffer): Table => {
  const text = decoded(bytes, 'CSV');
  if (/^\s*(<|\{|\[\s*[{\]])/.test(text)) throw refuse('import/not-what-its-name-says', { expected: 'CSV' });
  // Excel's own hint, which Excel itself does not show as a row.
  const [hint = '', hinted] = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text) ?? [];
  const rest = text.slice(hint.length);
  return tableOf(recordsOf(rest, hinted ?? delimiterOf(rest)));
};

// A comma in a name is no delimiter, so the heading decides: the one that makes most columns of it.
const delimiterOf = (text: string): string => {
  const heading = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
  const bare = heading.replace(/"[^"]*"/g, '');
  const columns = DELIMITERS.map((each) => bare.split(each).length);
  return DELIMITERS[columns.indexOf(Math.max(...columns))] ?? ';';
};

const recordsOf = (text: string, delimiter: string): readonly TableRow[] => {
  // One row more than is allowed, and blank ones, so that a file of millions of lines is refused without reading it all.
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false, to: 2 * limits.rows + 2, bom: true };
  try {
    return (parse(text, { ...options, relax_quotes: true }) as string[][]).map(rowOf);
  } catch (error) {
    if (error instanceof CsvError) throw refuse('import/unreadable', { row: error.lines ?? 1 });
    throw error;
  }
};

const rowOf = (cells: readonly string[], nth: number): TableRow => ({ number: nth + 1, cells: cells.map(textOf) });
