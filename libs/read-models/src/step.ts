import type { AnyProjection, MessageOf, Messages } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { Moved } from '@app/ledger';

/** A row as it is kept: `first` is the position of the event it began with, which is its place in a list. */
export type Kept = Readonly<{ row: object; first: bigint }>;

/** What a row became; null: it is gone. */
export type RowChange = Readonly<{ of: AnyProjection; key: string; now: Kept | null }>;

/** A reader that goes on from one position to another, in the era in which it began to read; 0 when left out. */
export type Move = Readonly<{ reader: string; from: bigint; to: bigint; era?: number }>;

/** A stream that one reader cannot read any further; `reason` is the kind of error, as its text may hold anything. */
export type Parked = Readonly<{ reader: string; stream: string; position: bigint; reason: string }>;

/** Which ask: the policy, and the event it answers to with the ask's place among its asks. */
export type Cause = Readonly<{ policy: string; cause: string }>;

/** An ask that a rule said no to. */
export type RefusedAsk = Cause & Readonly<{ stream: string; command: string; code: string }>;

/** An ask to be made once a plain date has passed. */
export type DueAsk = Cause & Readonly<{ on: IsoDate; kind: string; id: string; command: MessageOf<Messages> }>;

/** What came of reading a batch of events. */
export type Outcome = Readonly<{
  rows: readonly RowChange[];
  moved: readonly Moved[];
  parked: readonly Parked[];
  refused: readonly RefusedAsk[];
  due: readonly DueAsk[];
  /** Asks that have been answered: due no longer, and refused only if this step says so. */
  done: readonly Cause[];
}>;

/** All that is kept together, wholly or not at all. */
export type Step = Outcome & Readonly<{ moves: readonly Move[] }>;

/** Nothing came of it. */
export const nothing: Outcome = { rows: [], moved: [], parked: [], refused: [], due: [], done: [] };

/** What several readers made of the same events. */
export const together = (outcomes: readonly Outcome[]): Outcome => ({
  rows: outcomes.flatMap(({ rows }) => rows),
  moved: outcomes.flatMap(({ moved }) => moved),
  parked: outcomes.flatMap(({ parked }) => parked),
  refused: outcomes.flatMap(({ refused }) => refused),
  due: outcomes.flatMap(({ due }) => due),
  done: outcomes.flatMap(({ done }) => done),
});
