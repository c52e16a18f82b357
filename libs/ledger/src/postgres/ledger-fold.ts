import type { Cell } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import { zero } from '@app/field';
import { keptViews, type LedgerView, ledgerViews } from '../ledger.js';
import { inOrderOfDays, type Moved } from '../postings.js';
import { type Cells, cellRow, cellTypes, entryTypes, type Kept, linesOf, rowOf } from './posting-lines.js';

/** The columns of the rows that a fold gives. */
export const foldedColumns = {
  entry: Object.keys(entryTypes),
  cell: ['id', ...Object.keys(cellTypes), 'balance', 'last_on', 'last_position'],
} as const;

type Row = Readonly<Record<string, unknown>>;
type Met = Kept & Readonly<{ row: Row }>;

// For every entry in every view: the real name, which is JSON, takes several times as long.
const shortName = (view: LedgerView, entry: Partial<Cell>): string => {
  let name = '';
  for (const dimension of ledgerViews[view]) name += `${entry[dimension] ?? ''}\n`;
  return name;
};

/** The whole ledger, posted from its beginning in memory: entries as they come, each cell once at the end. */
export class LedgerFold implements Cells {
  private readonly met = new Map(keptViews.map((view) => [view, new Map<string, Met>()]));
  private count = 0;
  private lastDay: IsoDate | undefined;

  /** The rows of the entries of these events, each with its year; throws a RangeError beyond the safe integers. */
  post(moved: readonly Moved[]): readonly Row[] {
    const ordered = inOrderOfDays(moved, this.lastDay);
    this.lastDay = ordered.at(-1)?.at.recordedOn ?? this.lastDay;
    return linesOf(ordered).map((line) => rowOf(this, line));
  }

  /** The rows of the cells as they are now. */
  *cells(): Iterable<Row> {
    for (const ofView of this.met.values())
      for (const { row, last, id, balance } of ofView.values())
        yield Object.assign(row, { id, balance, last_on: last?.on_date, last_position: last?.position });
  }

  /** The cell that an entry falls in; one that was not met before begins at nothing. */
  of(view: LedgerView, entry: Parameters<Cells['of']>[1]): Kept {
    const ofView = this.met.get(view) as Map<string, Met>;
    const name = shortName(view, entry);
    const met = ofView.get(name);
    if (met) return met;
    this.count += 1;
    const made = { id: this.count, balance: zero, row: cellRow(view, entry)[1] };
    ofView.set(name, made);
    return made;
  }
}
