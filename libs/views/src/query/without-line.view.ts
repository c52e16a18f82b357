import type { CellBalance } from '@app/ledger';
import { type Column, inColumn, statesIn } from './columns.js';
import { yearsNamed } from './grouped.js';

/** What belongs to no line, in a year; euro cents. */
export class WithoutLineView {
  readonly year: number;
  readonly reserved: number;
  readonly firm: number;
  readonly realised: number;
  /** Asked or forecast: it gets a line with its award. */
  readonly expected: number;
}

const shown = (['reserved', 'firm', 'realised', 'expected'] as const).flatMap(statesIn);

/** Whether a cell shows among what belongs to no line: help in kind and what came down to nothing do not. */
export const isWithoutLine = ({ lineId, state, balance }: CellBalance): boolean =>
  lineId === undefined && balance !== 0 && shown.includes(state);

/** What belongs to no line, in the years that have something, in order. */
export const withoutLineOf = (last: readonly CellBalance[]): WithoutLineView[] =>
  yearsNamed(last).map((year) => yearOf(year, last));

const yearOf = (year: number, last: readonly CellBalance[]): WithoutLineView => {
  const own = last.filter((each) => each.year === year);
  const amount = (column: Column): number => inColumn(column, own);
  return {
    ...{ year, reserved: amount('reserved'), firm: amount('firm') },
    ...{ realised: amount('realised'), expected: amount('expected') },
  };
};
