import { AsyncLocalStorage } from 'node:async_hooks';
import type { AnyProjection } from '@app/event-sourcing';

/** Rows of one projection that an answer was made of: under which keys they were sought, undefined when by what is in them. */
export type Sought = Readonly<{ of: AnyProjection; keys?: readonly string[] }>;

/** Rows that an answer is about, besides those that only lend it a name. */
export type Shown = Readonly<{ of: AnyProjection; rows: readonly object[] }>;

const answering = new AsyncLocalStorage<Reads>();

/** What one answer was made of. */
export class Reads {
  readonly sought: Sought[] = [];
  readonly shown: Shown[] = [];
  /** Whether postings of the ledger were read. */
  ledger = false;

  /** What the answer at hand is made of; undefined when nobody asked to note it. */
  static get atHand(): Reads | undefined {
    return answering.getStore();
  }

  /** Notes here whatever is read in the course of this work. */
  during(work: () => void): void {
    answering.run(this, work);
  }

  /** Notes nothing more. Once something was noted, every promise of the process pays for it until then. */
  static end(): void {
    answering.disable();
  }
}
