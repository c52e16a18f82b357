import { EventEmitter, once } from 'node:events';
import { type Upcasts, upcast, versionOf } from '@app/event-sourcing';
import { amsterdamDay, type Clock } from '@app/field';
import { type Append, type Appended, Conflict, EventStore, eventIdOf, type StoredEvent } from '../event-store.js';

/** Events in an array: for specs, and for trying things out. */
export class MemoryEventStore extends EventStore {
  readonly capabilities = { gapFreePositions: true, orderedTime: true, knowsCommands: true };
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
    const answered = this.log.findLast(({ commandId }) => commandId === append.commandId);
    if (answered) return answered;
    const actual = this.log.filter(({ stream }) => stream === append.stream).length;
    if (actual !== append.expected) throw new Conflict(append.expected, actual);
    for (const ordinal of append.events.keys()) this.log.push(this.record(append, ordinal));
    this.news.emit('recorded');
    return { revision: actual + append.events.length, position: this.last };
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

  private get last(): bigint {
    return BigInt(this.log.length);
  }

  private record({ stream, expected, events, commandId, actor, metadata = {} }: Append, ordinal: number): StoredEvent {
    const event = events[ordinal] as Append['events'][number];
    const recordedAt = this.notBefore(this.clock.now().toISOString());
    return {
      ...structuredClone(event),
      ...{ stream, commandId, actor, metadata, recordedAt },
      id: stream.slice(stream.indexOf('-') + 1),
      eventId: eventIdOf(commandId, ordinal),
      revision: expected + ordinal + 1,
      version: versionOf(this.upcasts, event.type),
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
