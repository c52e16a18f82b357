import { type Cents, cents } from '@app/field';
import { type AmountStyle, amountOf, type Flaw, styleOf, yearOf } from '../read/amounts.js';
import type { Field, Mapping } from '../read/mapping.js';
import { type Cell, type Table, type TableRow, textOf } from '../read/table.js';
import { recipientOf } from './recipient.js';
import type { RegisterRow, RowError, RowFlaw } from './register-row.js';

/** The good rows, and what is wrong with the others; a row with one bad cell is not taken at all. */
export type ReadRows = Readonly<{ rows: readonly RegisterRow[]; errors: readonly RowError[]; bad: number }>;

/** Longest text of each field, in characters; 200 where nothing is said. */
const longest: Readonly<Partial<Record<Field, number>>> = { scheme: 300, project: 4000 };

/** Reads each row by the mapping; amounts by the style of their column. */
export const rowsOf = (table: Table, mapping: Mapping): ReadRows => {
  const styles = { asked: styleIn(table, mapping.asked), awarded: styleIn(table, mapping.awarded) };
  const read = table.rows.map((row) => rowOf(cellsOf(table, mapping, row), styles));
  const errors = read.flatMap((each) => each.errors);
  const rows = read.filter((each) => each.errors.length === 0).map(({ row }) => row);
  return { rows, errors, bad: read.length - rows.length };
};

type Styles = Readonly<{ asked: AmountStyle; awarded: AmountStyle }>;
type Cells = Readonly<{ rowNumber: number; at: (field: Field) => Cell; columnOf: (field: Field) => string }>;
type OneRow = Readonly<{ row: RegisterRow; errors: readonly RowError[] }>;
type Wrong = (field: Field, reason: RowFlaw) => void;

const styleIn = ({ headings, rows }: Table, heading: string | undefined): AmountStyle => {
  const nth = headings.indexOf(heading ?? '');
  return styleOf(nth < 0 ? [] : rows.map(({ cells }) => cells[nth] ?? ''));
};

const cellsOf = ({ headings }: Table, mapping: Mapping, { number, cells }: TableRow): Cells => ({
  rowNumber: number,
  at: (field) => cells[headings.indexOf(mapping[field] ?? '')] ?? '',
  columnOf: (field) => mapping[field] ?? field,
});

const rowOf = (cells: Cells, styles: Styles): OneRow => {
  const errors: RowError[] = [];
  const wrong: Wrong = (field, reason) => {
    const { rowNumber, at, columnOf } = cells;
    errors.push({ rowNumber, column: columnOf(field), value: at(field), reason });
  };
  const row = {
    rowNumber: cells.rowNumber,
    recipient: recipientOf(textIn(cells, 'recipient', wrong)),
    project: textIn(cells, 'project', wrong),
    scheme: neededText(cells, 'scheme', wrong),
    department: textIn(cells, 'department', wrong),
    theme: textIn(cells, 'theme', wrong),
    year: yearIn(cells, wrong),
    periodicity: textIn(cells, 'periodicity', wrong),
    asked: askedIn(cells, styles.asked, wrong),
    awarded: amountIn(cells, 'awarded', styles.awarded, wrong) ?? cents(0),
  };
  return { row, errors };
};

const textIn = ({ at }: Cells, field: Field, wrong: Wrong): string => {
  const text = textOf(at(field));
  if (text.length > (longest[field] ?? 200)) wrong(field, 'too-long');
  return text;
};

const neededText = (cells: Cells, field: Field, wrong: Wrong): string => {
  const text = textIn(cells, field, wrong);
  if (text.trim() === '') wrong(field, 'empty');
  return text;
};

const yearIn = ({ at }: Cells, wrong: Wrong): number => {
  const read = yearOf(at('year'));
  if ('year' in read) return read.year;
  wrong('year', read.flaw);
  return 0;
};

const amountIn = ({ at }: Cells, field: Field, style: AmountStyle, wrong: Wrong): Cents | null => {
  const read = amountOf(at(field), style);
  if ('cents' in read) return read.cents;
  wrong(field, read.flaw);
  return null;
};

// A register may leave out what was asked; not what was awarded.
const askedIn = (cells: Cells, style: AmountStyle, wrong: Wrong): Cents | null => {
  const unlessEmpty: Wrong = (field, reason) => reason === ('empty' satisfies Flaw) || wrong(field, reason);
  return amountIn(cells, 'asked', style, unlessEmpty);
};
