import type { IsoDate } from '@app/field';
import { zero } from '@app/field';
import { cellOf, type LedgerView } from '../ledger.js';
import { inOrderOfDays, type Moved } from '../postings.js';
import { type Cells, cellRow, cellTypes, entryTypes, type Kept, linesOf, nameOf, rowOf } from './posting-lines.js';

/** The columns of the rows that a fold gives. */
export const foldedColumns = {
  entry: Object.keys(entryTypes),
  cell: ['id', ...Object.keys(cellTypes), 'balance', 'last_on', 'last_position'],
} as const;

type Row = Readonly<Record<string, unknown>>;
type Met = Kept & Readonly<{ row: Row }>;

/** The whole ledger, posted from its beginning in memory: entries as they come, each cell once at the end. */
export class LedgerFold implements Cells {
  private readonly met = new Map<string, Met>();
  private lastDay: IsoDate | undefined;

  /** The rows of the entries of these events, each with its year; throws a RangeError beyond the safe integers. */
  post(moved: readonly Moved[]): readonly Row[] {
    const ordered = inOrderOfDays(moved, this.lastDay);
    this.lastDay = ordered.at(-1)?.at.recordedOn ?? this.lastDay;
    return linesOf(ordered).map((line) => rowOf(this, line));
  }

  /** The rows of the cells as they are now. */
  *cells(): Iterable<Row> {
    for (const { row, last, id, balance } of this.met.values())
      yield { ...row, id, balance, last_on: last?.on_date, last_position: last?.position };
  }

  /** The cell that an entry falls in; one that was not met before begins at nothing. */
  of(view: LedgerView, entry: Parameters<Cells['of']>[1]): Kept {
    const name = nameOf(view, cellOf(view, entry));
    const met = this.met.get(name);
    if (met) return met;
    const made = { id: this.met.size + 1, balance: zero, row: cellRow(view, entry)[1] };
    this.met.set(name, made);
    return made;
  }
}
