import type { Cents } from '@app/field';
import { grown } from './grown.js';
import { Pairs } from './pairs.js';

/** A cell as it is when all was folded: the numbers of its dimensions, its balance in cents, and what brought it there. */
export type FoldedCell = Readonly<{ id: number; of: readonly number[]; balance: Cents; day: number; position: bigint }>;

/** The cells of one view, told apart by the numbers of their dimensions; in arrays of numbers, as there may be millions. */
export class FoldedCells {
  // Of two dimensions a pair, of that pair and the next dimension a pair, and so on: the last is the cell.
  private readonly pairs: readonly Pairs[];
  private ids = new Int32Array(FIRST_ROOM);
  private balances = new Float64Array(FIRST_ROOM);
  private days = new Int32Array(FIRST_ROOM);
  private positions = new BigInt64Array(FIRST_ROOM);

  /** By dimensions at these places, at least two; `nextId` gives a cell that is met for the first time its id. */
  constructor(
    private readonly by: readonly number[],
    private readonly nextId: () => number,
  ) {
    this.pairs = by.slice(1).map(() => new Pairs());
  }

  /** The cell with these dimensions, told at their places among others, by its number among those of the view. */
  of(dimensions: readonly number[]): number {
    const { by, pairs } = this;
    let number = dimensions[by[0] as number] as number;
    for (let nth = 1; nth < by.length; nth += 1)
      number = (pairs[nth - 1] as Pairs).of(number, dimensions[by[nth] as number] as number);
    if (number === this.ids.length) this.grow();
    if (this.ids[number] === 0) this.ids[number] = this.nextId();
    return number;
  }

  /** The id of a cell. */
  idOf(number: number): number {
    return this.ids[number] as number;
  }

  /** The balance of a cell, in cents. */
  balanceOf(number: number): number {
    return this.balances[number] as number;
  }

  /** Moves a cell on to a balance in cents, which an event at this position brought on the day with this number. */
  move(number: number, balance: Cents, day: number, position: bigint): void {
    this.balances[number] = balance;
    this.days[number] = day;
    this.positions[number] = position;
  }

  /** Every cell as it is now. */
  *all(): Iterable<FoldedCell> {
    const { ids, balances, days, positions } = this;
    for (let number = 0; number < (this.pairs.at(-1)?.size ?? 0); number += 1)
      yield {
        id: ids[number] as number,
        of: this.dimensionsOf(number),
        balance: balances[number] as Cents,
        day: days[number] as number,
        position: positions[number] as bigint,
      };
  }

  private dimensionsOf(number: number): readonly number[] {
    const dimensions: number[] = [];
    let first = number;
    for (let nth = this.pairs.length - 1; nth >= 0; nth -= 1) {
      const [before, dimension] = (this.pairs[nth] as Pairs).at(first);
      dimensions.unshift(dimension);
      first = before;
    }
    return [first, ...dimensions];
  }

  private grow(): void {
    this.ids = grown(this.ids);
    this.balances = grown(this.balances);
    this.days = grown(this.days);
    this.positions = grown(this.positions);
  }
}

const FIRST_ROOM = 1_024;
