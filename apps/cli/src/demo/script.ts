import { type Ask, ask, type DeciderFor, type MessageOf, type Messages } from '@app/event-sourcing';
import { type IsoDate, isoDate, type PersonId } from '@app/field';
import type { Sub } from './people.js';
import type { Register } from './register/reading.js';

/** Whose hand: someone of the demo, or the operator of the installation. */
export type Hand = Sub | 'operator';

/** One command by one hand; `refused` is the code of the no that the story counts on. */
export type Asking = Readonly<{ by: Hand; ask: Ask; refused?: string }>;

/** Someone who brings a register in. */
export type Importation = Readonly<{ by: Sub; register: Register }>;

/** What someone does. */
export type Act = Asking | Importation;

/** What is done on one day, in this order, once all that followed from earlier days has come to rest. */
export type Day = Readonly<{ on: IsoDate; acts: readonly Act[] }>;

/** Part of the story; the days of all parts are played in the order of the calendar. */
export type Script = readonly Day[];

/** The opaque id that someone of the demo has in this installation. */
export type Who = (sub: Sub) => PersonId;

/** A day with what is done on it; throws a RangeError when the calendar has no such day. */
export const on = (day: string, ...acts: readonly (Act | readonly Act[])[]): Day => ({
  on: isoDate(day),
  acts: acts.flat(),
});

/** The hand that asks. */
export const as = (by: Hand) => ({
  /** Asks a command of a stream; a type error when that stream does not take it. */
  asks: <C extends Messages>(decider: DeciderFor<C>, id: string, command: MessageOf<C>): Asking => ({
    ...{ by, ask: ask(decider, id, command) },
  }),
  /** Asks what a rule says no to, with the refusal of this code. */
  isRefused: <C extends Messages>(
    refused: string,
    decider: DeciderFor<C>,
    id: string,
    command: MessageOf<C>,
  ): Asking => ({
    ...{ by, ask: ask(decider, id, command), refused },
  }),
});

/** The days of the calendar on which something is done, in order, each with all that is done on it. */
export const calendarOf = (script: Script): ReadonlyMap<IsoDate, readonly Act[]> => {
  const calendar = new Map<IsoDate, Act[]>();
  for (const { on: day, acts } of script.toSorted((one, other) => one.on.localeCompare(other.on)))
    calendar.set(day, [...(calendar.get(day) ?? []), ...acts]);
  return calendar;
};
