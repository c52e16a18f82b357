import { refuse } from './import.refusals.js';

/** What one cell holds: text as it stands, or a number; empty is ''. */
export type Cell = string | number;

/** One row of a register; `number` is what the user sees beside it in the file, from 1 (JSON: the nth item). */
export type TableRow = Readonly<{ number: number; cells: readonly Cell[] }>;

/** A register as read, before anyone knows what its columns mean. */
export type Table = Readonly<{ headings: readonly string[]; rows: readonly TableRow[] }>;

/** A file as it came in, and which sheet of it is meant. */
export type RegisterFile = Readonly<{ name: string; bytes: Buffer; sheet?: string }>;

/** How much one import may be: 20 MB, unpacked 200 MB, 200,000 rows, 200 columns. */
export const limits = { bytes: 20_000_000, unpackedBytes: 200_000_000, rows: 200_000, columns: 200 } as const;

/** The first row that is not empty gives the headings; throws a Refusal without rows, with too many, or a heading twice. */
export const tableOf = (records: readonly TableRow[]): Table => {
  const [first, ...rest] = records.filter(hasContent);
  const headings = (first?.cells ?? []).map((cell) => String(cell).trim());
  expectOnce(headings);
  return { headings, rows: expectRows(rest.map((row) => alongside(headings, row))) };
};

/** Whether a row holds anything but blanks. */
export const hasContent = ({ cells }: TableRow): boolean => cells.some((cell) => String(cell).trim() !== '');

/** One text for one meaning: é typed in two ways is the same é. */
export const textOf = (value: unknown): string => String(value ?? '').normalize('NFC');

const alongside = (headings: readonly string[], { number, cells }: TableRow): TableRow => ({
  number,
  cells: headings.map((_, nth) => cells[nth] ?? ''),
});

const expectOnce = (headings: readonly string[]): void => {
  const twice = headings.find((heading, nth) => heading !== '' && headings.indexOf(heading) < nth);
  if (twice !== undefined) throw refuse('import/heading-twice', { heading: twice });
};

const expectRows = (rows: readonly TableRow[]): readonly TableRow[] => {
  if (rows.length === 0) throw refuse('import/no-rows');
  if (rows.length > limits.rows) throw refuse('import/too-many-rows', { rows: limits.rows });
  return rows;
};
