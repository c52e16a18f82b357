import { decoded } from './decoded.js';
import { refuse } from './import.refusals.js';
import { type Cell, limits, type Table, type TableRow, tableOf, textOf } from './table.js';

type Item = Readonly<Record<string, unknown>>;

/** Reads an array of objects, or an object that holds exactly one; rows are numbered from 1 as items. */
export const readJson = (bytes: Buffer): Table => {
  const items = itemsOf(parsed(decoded(bytes, 'JSON')));
  if (items.length > limits.rows) throw refuse('import/too-many-rows', { rows: limits.rows });
  const headings = [...new Set(items.flatMap((item) => Object.keys(item)))];
  if (headings.length > limits.columns) throw refuse('import/not-what-its-name-says', { expected: 'JSON' });
  return tableOf([{ number: 0, cells: headings }, ...items.map((item, nth) => rowOf(headings, item, nth))]);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refuse('import/not-what-its-name-says', { expected: 'JSON' });
  }
};

const itemsOf = (value: unknown): readonly Item[] => {
  const lists = Array.isArray(value) ? [value] : Object.values(Object(value)).filter(Array.isArray);
  const [items] = lists;
  if (lists.length !== 1 || !items?.every(isItem)) throw refuse('import/not-what-its-name-says', { expected: 'JSON' });
  return items;
};

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

const rowOf = (headings: readonly string[], item: Item, nth: number): TableRow => ({
  number: nth + 1,
  cells: headings.map((heading) => cellOf(Object.hasOwn(item, heading) ? item[heading] : '')),
});

// What is itself a list or an object is shown as such, so that the row's error can name it.
const cellOf = (value: unknown): Cell => {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : textOf(value);
};
