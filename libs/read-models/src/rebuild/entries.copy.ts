import { ENTRY, type FoldedRow, foldedColumns, makingYear, yearOf } from '@app/ledger';
import { apart } from './building.js';
import type { Copy } from './copying.js';
import type { Writing } from './writing.js';

/** Copies entries into their table apart, whose years are made as they come; `years`: those that are there. */
export const entriesCopy = (writing: Writing, years: Set<number>): Copy => {
  let copy: Copy | undefined;
  const end = async (): Promise<void> => {
    const begun = copy;
    copy = undefined;
    await begun?.end();
  };
  // A copy knows the parts that were there when it began.
  const begin = async (row: FoldedRow): Promise<void> => {
    await end();
    if (!years.has(yearOf(row))) await makeYear(writing, yearOf(row));
    years.add(yearOf(row));
    copy = await writing.copy(apart(ENTRY), foldedColumns.entry);
    await copy.write(row);
  };
  return { write: (row) => (copy && years.has(yearOf(row)) ? copy.write(row) : begin(row)), end };
};

const makeYear = async (writing: Writing, year: number): Promise<void> => {
  for (const statement of makingYear(year)) await writing.query(apart(statement));
};
