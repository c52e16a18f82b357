import { safeInteger } from '@app/database';
import type { Cell, Entry, Provenance } from '@app/event-sourcing';
import { cents, type IsoDate } from '@app/field';
import { cellNamed, keptViews, type LedgerView, ledgerViews } from '../../ledger.js';
import { inOrderOfDays, type Moved } from '../../postings.js';
import { CELL, columnsFor } from '../ledger-tables.js';
import { columns } from '../posting-row.js';
import { type FoldedCell, FoldedCells } from './folded-cells.js';
import { Numbered } from './numbered.js';

/** A row to be copied: its values in the order of their columns. */
export type FoldedRow = readonly unknown[];

// By what any view tells cells apart, each with its place among them.
const dimensions = [...new Set(keptViews.flatMap((view): readonly (keyof Cell)[] => ledgerViews[view]))];

/** The columns of the rows that a fold gives. */
export const foldedColumns: Readonly<Record<'entry' | 'cell', readonly string[]>> = {
  entry: [
    ...['year', 'position', 'ordinal', 'event_id', 'recorded_on', 'amount', 'pledge_id'],
    ...keptViews.map(columnsFor).flatMap(({ cell, balance }) => [cell, balance]),
  ],
  cell: [
    ...['id', 'view', 'cell', 'balance', 'last_on', 'last_position'],
    ...dimensions.map((dimension) => columns[dimension]),
  ],
};

/** The cells that a fold left in its table, in the order in which it met them. */
export const cellsLeft = `
  select id, view, ${dimensions.map((dimension) => columns[dimension]).join(', ')},
    balance, last_on::text as last_on, last_position from ${CELL} order by id`;

/** A cell that a fold left, as PostgreSQL gives it. */
export type LeftCell = Readonly<Record<string, unknown>> &
  Readonly<{ id: number; view: string; year: number; balance: string; last_on: IsoDate; last_position: string }>;

/** The financial year of an entry's row, which its part of the table goes by. */
export const yearOf = (row: FoldedRow): number => row[0] as number;

// What a cell does not have is null in its row.
const dimensionOf = (left: LeftCell, nth: number): Cell[keyof Cell] =>
  (left[columns[dimensions[nth] as keyof Cell]] ?? undefined) as Cell[keyof Cell];

type Posted = Readonly<{ at: Provenance; day: number; place: string; ordinal: number }>;
type Folded = Readonly<{ view: LedgerView; by: readonly number[]; cells: FoldedCells }>;

/**
 * The whole ledger, posted from its beginning in memory: entries as they come, each cell once at the end. What tells cells
 * apart is kept once and by number: the texts of a million cells would fill memory, and take longest.
 */
export class LedgerFold {
  private count = 0;
  private lastDay: IsoDate | undefined;
  private readonly days = new Numbered<IsoDate>();
  private readonly values = dimensions.map(() => new Numbered<Cell[keyof Cell]>());
  // The dimensions of the entry at hand: the same array each time, as there are millions.
  private readonly numbers = dimensions.map(() => 0);
  private readonly views: readonly Folded[] = keptViews.map((view) => {
    const by = ledgerViews[view].map((dimension) => dimensions.indexOf(dimension));
    return { view, by, cells: new FoldedCells(by, () => ++this.count) };
  });

  /** The rows of the entries of these events; throws a RangeError beyond the safe integers. */
  post(moved: readonly Moved[]): readonly FoldedRow[] {
    const rows: FoldedRow[] = [];
    for (const { entries, at } of inOrderOfDays(moved, this.lastDay)) {
      this.lastDay = at.recordedOn;
      const [day, place] = [this.days.of(at.recordedOn), `${at.position}`];
      for (const [ordinal, entry] of entries.entries()) rows.push(this.postOne(entry, { at, day, place, ordinal }));
    }
    return rows;
  }

  /** Goes on from the cells that another fold left, told one by one in the order of their ids; throws a RangeError in another. */
  goOnFrom(left: LeftCell): void {
    const { by, cells } = this.views.find(({ view }) => view === left.view) as Folded;
    for (const nth of by) this.numbers[nth] = this.numberedOf(nth).of(dimensionOf(left, nth));
    const cell = cells.of(this.numbers);
    if (cells.idOf(cell) !== left.id) throw new RangeError('cells are told in another order');
    cells.move(cell, cents(safeInteger(left.balance)), this.days.of(left.last_on), BigInt(left.last_position));
    if (this.lastDay === undefined || left.last_on > this.lastDay) this.lastDay = left.last_on;
  }

  /** The rows of the cells as they are now. */
  *cells(): Iterable<FoldedRow> {
    for (const folded of this.views) for (const cell of folded.cells.all()) yield this.rowOf(folded, cell);
  }

  // As little as can be, as little is done as often as this.
  private postOne(entry: Entry, { at, day, place, ordinal }: Posted): FoldedRow {
    const { numbers, values, views } = this;
    for (let nth = 0; nth < numbers.length; nth += 1)
      numbers[nth] = (values[nth] as Numbered<Cell[keyof Cell]>).of(entry[dimensions[nth] as keyof Cell]);
    const { year, amount, pledgeId } = entry;
    const row: unknown[] = [year, place, ordinal, at.eventId, at.recordedOn, amount, pledgeId];
    for (const { cells } of views) {
      const cell = cells.of(numbers);
      const balance = cents(cells.balanceOf(cell) + amount);
      cells.move(cell, balance, day, at.position);
      row.push(cells.idOf(cell), balance);
    }
    return row;
  }

  private rowOf({ view, by }: Folded, { id, of, balance, day, position }: FoldedCell): FoldedRow {
    const told: unknown[] = dimensions.map(() => undefined);
    const names: string[] = [];
    for (const [nth, place] of by.entries()) {
      const [values, number] = [this.numberedOf(place), of[nth] as number];
      told[place] = values.at(number);
      names.push(values.jsonAt(number));
    }
    return [id, view, cellNamed(names), balance, this.days.at(day), position, ...told];
  }

  private numberedOf(nth: number): Numbered<Cell[keyof Cell]> {
    return this.values[nth] as Numbered<Cell[keyof Cell]>;
  }
}
