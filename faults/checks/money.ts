import type { StoredEvent } from '@app/event-store';

/** What a year of a budget line has in each of its columns, in cents, by what events say; and what the line itself holds taken. */
export type Columns = {
  budgeted: number;
  held: number;
  proviso: number;
  firm: number;
  paid: number;
  settled: number;
  /** By the line's own events, which are what guards it. */
  taken: number;
};

/** The columns of every year of every line, by `line year`. */
export type Money = Map<string, Columns>;

type Amounts = readonly Readonly<{ year: number; amount: number }>[];
type Told = Readonly<Record<string, unknown>> &
  Readonly<{ lineId?: string; year: number; amount: number; amounts: Amounts }> &
  Readonly<{ firm: Amounts; proviso: Amounts; from: number; to: number; state: 'firm' | 'proviso' }> &
  Readonly<{ settled: number; released: number }>;
type Change = (data: Told, add: (column: keyof Columns, year: number, amount: number) => void) => void;

/**
 * What each event means for money, told a second time and without looking at the entries of the ledger: so that an entry
 * that puts a euro in two columns, or in none, is seen.
 */
const meaning: Readonly<Record<string, Change>> = {
  BudgetSet: ({ year, from, to }, add) => add('budgeted', year, to - from),
  MoneyHeld: ({ amounts }, add) =>
    amounts.forEach(({ year, amount }) => {
      add('held', year, amount);
      add('taken', year, amount);
    }),
  HoldReleased: ({ amounts }, add) =>
    amounts.forEach(({ year, amount }) => {
      add('held', year, -amount);
      add('taken', year, -amount);
    }),
  PledgeMade: ({ firm, proviso }, add) => {
    for (const { year, amount } of firm) move(add, year, amount, 'held', 'firm');
    for (const { year, amount } of proviso) move(add, year, amount, 'held', 'proviso');
  },
  CommitmentLowered: ({ year, from, to }, add) => add('taken', year, to - from),
  YearAmended: ({ year, state, from, to }, add) => add(state, year, to - from),
  ProvisoExpired: ({ year, amount }, add) => move(add, year, amount, 'proviso', 'firm'),
  ProvisoInvoked: ({ year, amount }, add) => add('proviso', year, -amount),
  InstalmentPaid: ({ year, amount }, add) => move(add, year, amount, 'firm', 'paid'),
  YearSettled: ({ year, settled, released }, add) => {
    move(add, year, settled, 'paid', 'settled');
    add('firm', year, -released);
  },
};

const move = (
  add: Parameters<Change>[1],
  year: number,
  amount: number,
  from: keyof Columns,
  to: keyof Columns,
): void => {
  add(from, year, -amount);
  add(to, year, amount);
};

/** Tells the money of every line event by event; `look` is told of each year that an event touched. */
export const moneyOf = (
  events: readonly StoredEvent[],
  look: (cell: string, columns: Columns, event: StoredEvent) => void,
): Money => {
  const money: Money = new Map();
  for (const event of events) {
    const data = event.data as Told;
    const touched = new Set<string>();
    meaning[event.type]?.(data, (column, year, amount) => {
      // An event of the line itself need not name it.
      const cell = `${data.lineId ?? event.id} ${year}`;
      const columns = money.get(cell) ?? { ...none };
      money.set(cell, columns);
      columns[column] += amount;
      touched.add(cell);
    });
    for (const cell of touched) look(cell, money.get(cell) as Columns, event);
  }
  return money;
};

const none: Columns = { budgeted: 0, held: 0, proviso: 0, firm: 0, paid: 0, settled: 0, taken: 0 };
