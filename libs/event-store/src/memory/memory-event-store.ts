import { EventEmitter, once } from 'node:events';
import { type Upcasts, upcast } from '@app/event-sourcing';
import { amsterdamDay, type Clock } from '@app/field';
import type { Showing } from '../carried/export.js';
import type { Carried, Taking } from '../carried/take-over.js';
import { type Append, type Appended, Conflict, EventStore, type PastEvent, type StoredEvent } from '../event-store.js';
import type { Imprint } from '../followed/followed-chain.js';
import { type Written, writtenOf } from '../written.js';
import { carriedIn, imprintOf } from './records.js';

/** Events in an array: for specs, and for trying things out. */
export class MemoryEventStore extends EventStore implements Showing, Taking {
  readonly kind = 'memory';
  readonly atOnce = 1_000;
  readonly capabilities = {
    ...{ gapFreePositions: true, orderedTime: true, knowsCommands: true, chainAtAppend: false, streamOrder: true },
  };
  private readonly news = new EventEmitter();

  constructor(
    private readonly clock: Clock,
    private readonly upcasts: Upcasts = {},
    private readonly log: StoredEvent[] = [],
  ) {
    super();
  }

  async head(): Promise<bigint> {
    return this.last;
  }

  async close(): Promise<void> {}

  async read(stream: string, after = 0): Promise<readonly StoredEvent[]> {
    const past = this.log.filter((event) => event.stream === stream && event.revision > after);
    return past.map((event) => this.lift(event));
  }

  async append(append: Append): Promise<Appended> {
    const written = writtenOf(append, this.upcasts);
    const answered = this.log.findLast(({ commandId }) => commandId === written.commandId);
    if (answered) return { revision: answered.revision, position: answered.position };
    const actual = this.log.filter(({ stream }) => stream === written.stream).length;
    if (actual !== written.expected) throw new Conflict(written.expected, actual);
    for (const ordinal of written.events.keys()) this.log.push(this.recorded(written, ordinal));
    this.news.emit('recorded');
    return { revision: actual + written.events.length, position: this.last };
  }

  async *subscribe(after: bigint, signal?: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    let next = Number(after);
    while (!signal?.aborted) {
      if (next >= this.log.length) await once(this.news, 'recorded', { signal }).catch(ending(signal));
      const batch = this.log.slice(next).map((event) => this.lift(event));
      next += batch.length;
      if (batch.length > 0) yield batch;
    }
  }

  override async *pastByStream(
    upTo: bigint,
    types?: ReadonlySet<string>,
    after?: string,
  ): AsyncIterable<readonly PastEvent[]> {
    const streams = new Map<string, PastEvent[]>();
    for await (const events of this.past(upTo, types))
      for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
    const names = [...streams.keys()];
    for (const name of names.slice(names.indexOf(after ?? '') + 1)) yield streams.get(name) ?? [];
  }

  async *pastImprints(after: bigint, upTo: bigint): AsyncIterable<readonly Imprint[]> {
    const past = this.log.slice(Number(after), Number(upTo)).map(imprintOf);
    if (past.length > 0) yield past;
  }

  async take(events: readonly Carried[]): Promise<void> {
    for (const event of events) this.log.push(carriedIn(event, this.last + 1n, this.notBefore(event.recordedAt)));
    this.news.emit('recorded');
  }

  private get last(): bigint {
    return BigInt(this.log.length);
  }

  // Through the text and back: what other adapters do, this one does too.
  private recorded({ stream, expected, events, commandId, actor, metadata }: Written, ordinal: number): StoredEvent {
    const { data, ...event } = events[ordinal] as Written['events'][number];
    const recordedAt = this.notBefore(this.clock.now().toISOString());
    return {
      ...{ ...event, data: JSON.parse(data), metadata: JSON.parse(metadata) },
      ...{ stream, commandId, actor: actor as StoredEvent['actor'], recordedAt },
      id: stream.slice(stream.indexOf('-') + 1),
      revision: expected + ordinal + 1,
      position: this.last + 1n,
      recordedOn: amsterdamDay(new Date(recordedAt)),
    };
  }

  // Recorded time never runs back, or an as-of view would change its past.
  private notBefore(recordedAt: string): string {
    const last = this.log.at(-1)?.recordedAt ?? '';
    return recordedAt < last ? last : recordedAt;
  }

  private lift(event: StoredEvent): StoredEvent {
    return { ...event, data: upcast(this.upcasts, event.type, event.version, event.data) };
  }
}

const ending =
  (signal?: AbortSignal) =>
  (error: unknown): void => {
    if (!signal?.aborted) throw error;
  };
