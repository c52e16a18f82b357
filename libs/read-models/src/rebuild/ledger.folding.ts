import type { Entries } from '@app/event-sourcing';
import { bareLedgerTables, CELL, cellsLeft, entryIndexes, foldedColumns, LedgerFold, type LeftCell } from '@app/ledger';
import { ledgerReader } from '../readers/ledger.reader.js';
import { apart, type Folding, type Rest } from './building.js';
import { entriesCopy } from './entries.copy.js';
import type { Indexing } from './indexing.js';
import type { Writing } from './writing.js';

type Left = Readonly<{ fold: LedgerFold; years: Set<number> }>;

/** Entries are written as they come; cells once all are there, and whenever it rests. */
export const foldingLedger = async (
  // biome-ignore lint/suspicious/noExplicitAny: entries of every feature together
  entries: Entries<any>,
  writing: Writing,
  left: Rest | undefined,
  indexing: Indexing,
): Promise<Folding> => {
  const { fold, years } = left ? await foldLeft(writing) : { fold: new LedgerFold(), years: new Set<number>() };
  const [reader, copy] = [ledgerReader(entries), entriesCopy(writing, years)];
  let [after, isWritten] = [left?.after ?? '0', left !== undefined];
  const writeCells = async (): Promise<void> => {
    if (!isWritten) await cellsWritten(writing, fold);
    isWritten = true;
  };
  return {
    take: async (events, lot) => {
      after = `${events.at(-1)?.position ?? after}`;
      for (const row of fold.post((await reader.read(events, lot)).moved)) {
        isWritten = false;
        const full = copy.write(row);
        if (full) await full;
      }
      return true;
    },
    rest: async () => {
      await copy.end();
      await writeCells();
      return { after };
    },
    end: async () => {
      await copy.end();
      await writing.commit();
      // The entries are all there: what finds them is made while the cells are written.
      indexing.begin(entryIndexes.map(apart));
      await writeCells();
      return true;
    },
  };
};

// In place of what stood there when it rested before, and of what found it.
const cellsWritten = async (writing: Writing, fold: LedgerFold): Promise<void> => {
  await writing.query(apart(`drop table ${CELL}; ${bareLedgerTables}`));
  const cells = await writing.copy(apart(CELL), foldedColumns.cell);
  for (const row of fold.cells()) {
    const full = cells.write(row);
    if (full) await full;
  }
  await cells.end();
};

// Every year that has entries has cells.
const foldLeft = async (writing: Writing): Promise<Left> => {
  const [fold, years] = [new LedgerFold(), new Set<number>()];
  for await (const cells of writing.rows<LeftCell>(apart(cellsLeft)))
    for (const cell of cells) {
      fold.goOnFrom(cell);
      years.add(cell.year);
    }
  await writing.commit();
  return { fold, years };
};
