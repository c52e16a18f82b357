import type { Cents } from '@app/field';
import { Pairs } from './pairs.js';

/** A cell as it is when all was folded: the numbers of its dimensions, its balance in cents, and what brought it there. */
export type FoldedCell = Readonly<{ id: number; of: readonly number[]; balance: Cents; day: number; position: bigint }>;

/** The cells of one view, told apart by the numbers of their dimensions; in arrays of numbers, as there may be millions. */
export class FoldedCells {
  // Of two dimensions a pair, of that pair and the next dimension a pair, and so on: the last is the cell.
  private readonly pairs: readonly Pairs[];
  // Of each cell its balance, its position, its id and its day, side by side in the memory that these arrays share.
  private balances = new Float64Array(FIRST_ROOM * DOUBLES);
  private positions = new BigInt64Array(this.balances.buffer);
  private numbers = new Int32Array(this.balances.buffer);

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
    if (DOUBLES * number === this.balances.length) this.grow();
    if (this.idOf(number) === 0) this.numbers[INTS * number + ID] = this.nextId();
    return number;
  }

  /** The id of a cell. */
  idOf(number: number): number {
    return this.numbers[INTS * number + ID] as number;
  }

  /** The balance of a cell, in cents. */
  balanceOf(number: number): number {
    return this.balances[DOUBLES * number + BALANCE] as number;
  }

  /** Moves a cell on to a balance in cents, which an event at this position brought on the day with this number. */
  move(number: number, balance: Cents, day: number, position: bigint): void {
    this.balances[DOUBLES * number + BALANCE] = balance;
    this.positions[DOUBLES * number + POSITION] = position;
    this.numbers[INTS * number + DAY] = day;
  }

  /** Every cell as it is now. */
  *all(): Iterable<FoldedCell> {
    for (let number = 0; number < (this.pairs.at(-1)?.size ?? 0); number += 1)
      yield {
        id: this.idOf(number),
        of: this.dimensionsOf(number),
        balance: this.balanceOf(number) as Cents,
        day: this.numbers[INTS * number + DAY] as number,
        position: this.positions[DOUBLES * number + POSITION] as bigint,
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
    const { numbers } = this;
    this.balances = new Float64Array(2 * this.balances.length);
    this.positions = new BigInt64Array(this.balances.buffer);
    this.numbers = new Int32Array(this.balances.buffer);
    this.numbers.set(numbers);
  }
}

const FIRST_ROOM = 1_024;
// A cell takes four times eight bytes: its balance, its position, its id and its day in halves of the third; one is free.
const DOUBLES = 4;
const INTS = 2 * DOUBLES;
const [BALANCE, POSITION, ID, DAY] = [0, 1, 4, 5];
