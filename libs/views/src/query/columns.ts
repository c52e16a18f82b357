import type { MoneyState } from '@app/event-sourcing';
import { type Cents, sum } from '@app/field';
import type { CellBalance } from '@app/ledger';

type Signs = Readonly<Partial<Record<MoneyState, 1 | -1>>>;

/**
 * The numbers of the screens, each a sum of states of the ledger.
 * `reserved`: gereserveerd. `realised`: gerealiseerd. `secured`: zeker, paid or not. `expected`: asked or forecast, promised by nobody.
 * `free`: vrij = begroot − gereserveerd − verplicht − gerealiseerd. `uncovered`: costs that own income and promised money do not cover.
 */
const signs = {
  ...{ budgeted: { budgeted: 1 }, cost: { cost: 1 }, income: { income: 1 }, asked: { asked: 1 } },
  ...{ forecast: { forecast: 1 }, held: { held: 1 }, proviso: { proviso: 1 }, firm: { firm: 1 }, paid: { paid: 1 } },
  ...{ settled: { settled: 1 }, promised: { promised: 1 }, delivered: { delivered: 1 } },
  reserved: { held: 1, proviso: 1 },
  realised: { paid: 1, settled: 1 },
  secured: { firm: 1, paid: 1, settled: 1 },
  expected: { asked: 1, forecast: 1 },
  free: { budgeted: 1, held: -1, proviso: -1, firm: -1, paid: -1, settled: -1 },
  uncovered: { cost: 1, income: -1, held: -1, proviso: -1, firm: -1, paid: -1, settled: -1 },
} as const satisfies Record<string, Signs> & Record<MoneyState, Signs>;

/** A number that a screen shows and that can be opened. */
export type Column = keyof typeof signs;

/** All numbers that can be opened. */
export const columns = Object.keys(signs) as Column[];

/** The states that a number is a sum of. */
export const statesIn = (column: Column): readonly MoneyState[] => Object.keys(signs[column]) as MoneyState[];

/** An amount in cents as it counts in a number: as it is, turned round, or not at all. */
export const countedIn = (column: Column, state: MoneyState, amount: Cents): Cents =>
  sum(amount * ((signs[column] as Signs)[state] ?? 0));

/** A number out of the balance of each cell, in cents. */
export const inColumn = (column: Column, last: readonly CellBalance[]): Cents =>
  sum(...last.map(({ state, balance }) => countedIn(column, state, balance)));
