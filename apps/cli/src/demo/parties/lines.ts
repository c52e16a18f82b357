import { type Basis, budgetLineDecider } from '@app/budgets';
import { type BudgetLineId, isoDate, type PartyId } from '@app/field';
import type { Sub } from '../people.js';
import { type Act, as } from '../script.js';
import { euros, idFor } from '../steps/words.js';

/** A begrotingspost of the demo. */
export type Line = Readonly<{
  lineId: BudgetLineId;
  ownerId: PartyId;
  code: string;
  name: string;
  programme?: string;
  taskField?: string;
  structural: boolean;
}>;

/** A line by its code. */
export const line = (about: Omit<Line, 'lineId'>): Line => ({ lineId: idFor(`line/${about.code}`), ...about });

/** Opens a line. */
export const opens = (by: Sub, opened: Line): Act =>
  as(by).asks(budgetLineDecider, opened.lineId, { type: 'OpenLine', data: opened });

/** What council or board decided on a day: whole euros per line, for a first year and those after it. */
export type Budget = Readonly<{
  decided: string;
  firstYear: number;
  /** The first year is adopted; are those after it too, or only estimated? */
  further: Basis;
  amounts: readonly (readonly [Line, ...number[]])[];
}>;

/** Writes a budget down, line by line and year by year. */
export const adopts = (by: Sub, { decided, firstYear, further, amounts }: Budget): readonly Act[] =>
  amounts.flatMap(([{ lineId }, ...years]) =>
    years.map((amount, nth) => {
      const basis: Basis = nth === 0 ? 'adopted' : further;
      const data = { lineId, year: firstYear + nth, amount: euros(amount), basis, decidedOn: isoDate(decided) };
      return as(by).asks(budgetLineDecider, lineId, { type: 'SetBudget', data });
    }),
  );
