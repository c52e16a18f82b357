import type { AnyProjection } from '@app/event-sourcing';
import type { StoredEvent, Tip, Verdict } from '@app/event-store';
import type { CellBalance, Posting } from '@app/ledger';
import type { Told } from '../writers/history.js';

/** A row of a projection, what it is found by, and the position of the event it began with. */
export type FoundRow = Readonly<{ row: object; found: object; first: bigint }>;

/** The rows of one projection by their keys. */
export type FoundRows = ReadonlyMap<string, FoundRow>;

/** An ask that waits for its date. */
export type FoundDue = Readonly<{ policy: string; cause: string; on: string; id: string }>;

/** Where an event stands, as its columns say. */
export type Place = Readonly<{ position: bigint; stream: string; revision: number }>;

/** Everything that is held against the history, as it was found at one moment, when nothing was left to be done. */
export type Evidence = Readonly<{
  told: readonly Told[];
  /** Whether everything had followed the last event. */
  level: boolean;
  /** The last position before the writers began. */
  begun: bigint;
  events: readonly StoredEvent[];
  places: readonly Place[];
  rows: ReadonlyMap<AnyProjection, FoundRows>;
  /** Every posting of every view, and the last one of every cell. */
  postings: readonly Posting[];
  cells: readonly CellBalance[];
  dues: readonly FoundDue[];
  /** What the followers could not read or were refused, which is nothing in what the writers do. */
  trouble: readonly string[];
  chain: Verdict;
  /** Tips that were seen before, with the hash that stands there now. */
  tips: readonly (Tip & Readonly<{ now: string | undefined }>)[];
}>;

/** What a check found wrong, a line each. */
export type Found = readonly string[];
