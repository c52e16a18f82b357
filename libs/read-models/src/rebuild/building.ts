import type { PastEvent } from '@app/event-store';
import type { EntityManager } from 'typeorm';
import type { Lot } from '../readers/lot.js';
import type { Outcome } from '../step.js';
import type { Indexing } from './indexing.js';
import type { Writing } from './writing.js';

/** Something that is made out of all events, in tables apart from those that are read meanwhile. */
export type Building = Readonly<{
  /** What an operator calls it. */
  name: string;
  /** The reader whose place tells how far the tables are. */
  reader: string;
  /** The types of the events it is made of; all when left out. */
  types?: ReadonlySet<string>;
  /** The table apart by which one tells whose making it is. */
  table: string;
  /** Makes the empty tables apart, in place of what an interrupted rebuild left there. */
  begin(manager: EntityManager): Promise<void>;
  /** How it can be made, the cheapest first; each for when the one before did not come to an end. */
  ways: readonly Way[];
  /** What finds rows fast, to be made once all are there: a statement each, those that take longest first. */
  indexes: readonly string[];
  /** Puts the tables made apart in the place of those that are read. */
  replace(manager: EntityManager): Promise<void>;
  /** What came of later events, on top of what stands in those tables. */
  later(manager: EntityManager, events: readonly PastEvent[], lot: Lot): Promise<Outcome>;
}>;

/** One way of making it: the order in which it takes the events, and how it begins to fold them into the tables apart. */
export type Way = Readonly<{
  order: 'stream' | 'position';
  /** Begins with the first event, or goes on with what was left where a folding rested; `indexing` for what can be made before it ends. */
  fold(writing: Writing, left: Rest | undefined, indexing: Indexing): Promise<Folding>;
}>;

/** One fold of all events, batch by batch; streams that cannot be read are parked in the lot. False when this way leads nowhere. */
export type Folding = Readonly<{
  take(events: readonly PastEvent[], lot: Lot): Promise<boolean>;
  /**
   * Writes what was folded so far and can be gone on from, and says after what; `last` when no event comes after. What it
   * wrote counts once it is committed. Nothing when this way leads nowhere.
   */
  rest(last: boolean): Promise<Rest | undefined>;
  /** Writes what is left to write. */
  end(): Promise<boolean>;
}>;

/** Where a folding rested. */
export type Rest = Readonly<{
  /** The position of the last event that is in the tables, or the name of the last stream. */
  after: string;
  /** What it must know besides to go on, as JSON can say it. */
  known?: unknown;
  /** The stream of which some was folded that is not in the tables: it is read again from its beginning. */
  unfinished?: string;
}>;

/** The schema in which tables are made apart; their names, and those of their indexes, are as they will be. */
export const APART = 'rebuild';

/** A statement on the tables that are read, on those made apart. */
export const apart = (statement: string): string => statement.replaceAll(/\bread\./g, `${APART}.`);
