import { type Ask, ask, type DeciderFor, type MessageOf, type Messages } from '@app/event-sourcing';
import { type IsoDate, isoDate, type PersonId } from '@app/field';
import type { Sub } from './people.js';

/** Whose hand: someone of the demo, or the operator of the installation. */
export type Hand = Sub | 'operator';

/** One command by one hand; `refused` is the code of the no that the story counts on. */
export type Act = Readonly<{ by: Hand; ask: Ask; refused?: string }>;

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
  asks: <C extends Messages>(decider: DeciderFor<C>, id: string, command: MessageOf<C>): Act => ({
    ...{ by, ask: ask(decider, id, command) },
  }),
  /** Asks what a rule says no to, with the refusal of this code. */
  isRefused: <C extends Messages>(refused: string, decider: DeciderFor<C>, id: string, command: MessageOf<C>): Act => ({
    ...{ by, ask: ask(decider, id, command), refused },
  }),
});
