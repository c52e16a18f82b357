import { hash } from 'node:crypto';
import type { Actor, MessageOf, Messages, RecordedEvent } from '@app/event-sourcing';

/** How many events a stream has; 0 is a stream that does not exist. */
export type Revision = number;

/** An event as what is made out of the past knows it, in its newest shape. */
export type PastEvent = RecordedEvent & Readonly<{ stream: string }>;

/** An event as an adapter gives it back, in its newest shape. */
export type StoredEvent = PastEvent &
  Readonly<{
    revision: Revision;
    version: number;
    commandId: string;
    metadata: Readonly<Record<string, string>>;
    /** Instant, UTC. */
    recordedAt: string;
  }>;

/** One command's events for one stream, to be recorded wholly or not at all. */
export type Append = Readonly<{
  stream: string;
  /** What the stream must have been when deciding; never left open. */
  expected: Revision;
  events: readonly MessageOf<Messages>[];
  /** A UUID; event ids derive from it. */
  commandId: string;
  actor: Actor;
  /** What is worth knowing besides: the event that caused it, where it came from. No personal data. */
  metadata?: Readonly<Record<string, string>>;
}>;

/** Where an append ended: the stream's revision, and the position of its last event. */
export type Appended = Readonly<{ revision: Revision; position: bigint }>;

/** What only some adapters can promise; the contract has a group for each. */
export type Capabilities = Readonly<{
  gapFreePositions: boolean;
  /** Recorded time never runs back, over all streams and processes. */
  orderedTime: boolean;
  /** A command id asked again is known at any expected revision, not only at the first one. */
  knowsCommands: boolean;
  /** Every event is hashed with the one before it in the act of recording; `verifyChain` can then ask the adapter. */
  chainAtAppend: boolean;
  /** The past can be had stream by stream, without sorting what there is. */
  streamOrder: boolean;
}>;

/** The stream was not what the asker thought: someone was first. */
export class Conflict extends Error {
  override readonly name = 'Conflict';

  constructor(
    readonly expected: Revision,
    readonly actual: Revision,
  ) {
    super(`expected revision ${expected}, the stream is at ${actual}`);
  }
}

/** What no store can keep: too large, not JSON, or a name with characters that no name has. */
export class Unrecordable extends Error {
  override readonly name = 'Unrecordable';
}

/** Keeps events forever, in one order for all; adapters keep the promises of `eventStoreContract`. */
export abstract class EventStore {
  abstract readonly capabilities: Capabilities;

  /** The past of one stream after a revision, oldest first; empty when there is none. */
  abstract read(stream: string, after?: Revision): Promise<readonly StoredEvent[]>;

  /** Records events; a repeated command id answers as it did the first time; throws Conflict, Unrecordable. */
  abstract append(append: Append): Promise<Appended>;

  /** Every event after a position in batches, then new ones as they come; ends only by the signal. */
  abstract subscribe(after: bigint, signal?: AbortSignal): AsyncIterable<readonly StoredEvent[]>;

  /** The first event after a position, or nothing when there is none yet. */
  async firstAfter(position: bigint): Promise<StoredEvent | undefined> {
    if (position >= (await this.head())) return undefined;
    for await (const [first] of this.subscribe(position)) return first;
    return undefined;
  }

  /** Every event after a position (0: the first of all) up to another in batches, oldest first; only those of some types, when they are given. */
  async *past(upTo: bigint, types?: ReadonlySet<string>, after = 0n): AsyncIterable<readonly PastEvent[]> {
    if (upTo <= after) return;
    for await (const batch of this.subscribe(after)) {
      yield batch.filter(({ position, type }) => position <= upTo && (types?.has(type) ?? true));
      if ((batch.at(-1)?.position ?? 0n) >= upTo) return;
    }
  }

  /**
   * The same stream after stream, each in its own order; a batch may end within a stream. Only streams that come after
   * another in this order, when one is named. Only where `streamOrder` is promised; throws elsewhere.
   */
  pastByStream(_upTo: bigint, _types?: ReadonlySet<string>, _after?: string): AsyncIterable<readonly PastEvent[]> {
    throw new Error('this store has no order of streams');
  }

  /** The position of the last event of all; 0 when there is none. */
  abstract head(): Promise<bigint>;

  /** Lets go of connections; what was asked before is answered first. */
  abstract close(): Promise<void>;
}

/** The UUID of an event: the same for the same command and ordinal, so that a retry after an unknown outcome is safe. */
export const eventIdOf = (commandId: string, ordinal: number): string => uuidOf(`${commandId}/${ordinal}`);

/** A UUID (version 8, RFC 9562) made out of a text: the same text, the same id. */
export const uuidOf = (text: string): string => {
  const hex = hash('sha256', text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
