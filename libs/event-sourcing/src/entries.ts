import type { BudgetLineId, Cents, PartyId, PledgeId } from '@app/field';
import type { Messages, NameOf, Recorded, RecordedEvent } from './messages.js';

/**
 * What a euro of one year is, at one moment; it is one of these only.
 * `budgeted`: begroot on a line. `cost`: what an initiative needs, from its cover plan; `income`: its own.
 * `asked`: gevraagd. `forecast`: verwacht, promised to nobody. `held`: gereserveerd. `proviso`: begrotingsvoorbehoud (Awb 4:34).
 * `firm`: verplicht. `paid`, `settled`: gerealiseerd. `promised`, `delivered`: help in kind at its agreed value.
 */
export type MoneyState =
  | 'budgeted'
  | 'cost'
  | 'income'
  | 'asked'
  | 'forecast'
  | 'held'
  | 'proviso'
  | 'firm'
  | 'paid'
  | 'settled'
  | 'promised'
  | 'delivered';

/** Where a euro is: who, to whom, under which pledge, from which line, for which year, in which state. Absent: not (yet) known. */
export type Cell = Readonly<{
  /** Who gives, or whose budget line it is. */
  partyId?: PartyId;
  /** Who receives; absent for a budget and for an unnamed recipient. */
  initiativeId?: PartyId;
  pledgeId?: PledgeId;
  /** Absent while no line has been assigned. */
  lineId?: BudgetLineId;
  year: number;
  state: MoneyState;
}>;

/** A signed change of one cell, in cents. */
export type Entry = Cell & Readonly<{ amount: Cents }>;

/** What each event moves, from that event alone; one that never moves anything says `movesNothing`. */
export type Entries<Events extends Messages> = {
  readonly [E in NameOf<Events>]: (event: Recorded<Events[E]>) => readonly Entry[];
};

/** What an event moves that has nothing to do with money: nobody who makes sums needs to read it. */
export const movesNothing = (): readonly Entry[] => [];

/** The types of the events that may move something. */
// biome-ignore lint/suspicious/noExplicitAny: entries of every feature together
export const typesThatMove = (entries: Entries<any>): ReadonlySet<string> =>
  new Set(Object.keys(entries).filter((type) => entries[type] !== movesNothing));

/** The entries of one event; none for events of streams without money. */
export const entriesOf = <E extends Messages>(entries: Entries<E>, event: RecordedEvent<E>): readonly Entry[] =>
  entries[event.type]?.(event) ?? [];
