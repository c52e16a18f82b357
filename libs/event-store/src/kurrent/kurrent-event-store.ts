import type { Showing } from '../carried/export.js';
import type { Carried, Taking } from '../carried/take-over.js';
import { type Append, type Appended, EventStore, type Revision, type StoredEvent } from '../event-store.js';
import type { Imprint, Imprinting } from '../followed/followed-chain.js';
import { patiently } from '../patience.js';
import { writtenOf } from '../written.js';
import { recordedBy } from './appending.js';
import { type Connection, connectedTo } from './connection.js';
import { following } from './following.js';
import type { Manner } from './manner.js';
import { newestOn } from './newest.js';
import type { KurrentOptions } from './options.js';
import { past } from './past.js';
import { imprintBy, isOurs, type Ours, proposedBy, storedBy } from './records.js';
import { streamFrom } from './streams.js';
import { takenBy } from './taking.js';
import { toldOf, willPass } from './trouble.js';
import { Turns } from './turns.js';

/** So many appends are on their way at a time: a server takes some hundred calls on one connection. */
const AT_A_TIME = 64;

/** Events on KurrentDB or EventStoreDB: one order with gaps, appends at exact revisions, and no chain of its own. */
export class KurrentEventStore extends EventStore implements Imprinting, Showing, Taking {
  readonly kind = 'kurrent';
  readonly atOnce = 200;
  readonly capabilities = {
    ...{ gapFreePositions: false, orderedTime: false, knowsCommands: false, chainAtAppend: false, streamOrder: false },
  };
  private readonly connection: Connection;
  private readonly stored: ReturnType<typeof storedBy>;
  private readonly newest: () => Promise<bigint>;
  private readonly turns = new Turns(AT_A_TIME);
  private readonly asked = new Set<Promise<unknown>>();
  private readonly ending = new AbortController();
  private readonly manner: Manner;

  private constructor(private readonly options: KurrentOptions) {
    super();
    const { url, upcasts = {}, deadline = 10_000, patience = 30_000 } = options;
    this.connection = connectedTo(url);
    this.stored = storedBy(this.connection.prefix, upcasts);
    this.newest = newestOn(this.connection, deadline);
    // Who is leaving does not wait for what may come.
    const goesOn = (error: unknown) => !this.ending.signal.aborted && willPass(error);
    this.manner = { connection: this.connection, deadline, patience, willPass: goesOn };
  }

  /** Connects; throws when the address cannot be read, and when nobody answers there or lets us in. */
  static async open(options: KurrentOptions): Promise<KurrentEventStore> {
    const store = new KurrentEventStore(options);
    try {
      await store.head();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async append(append: Append): Promise<Appended> {
    const written = writtenOf(append, this.options.upcasts ?? {});
    const events = proposedBy(written, this.options.clock.now());
    // One by one per stream: what was decided on the one before must not overtake it, nor must a repeat meet itself.
    return this.answered(() => this.turns.take(written.stream, () => recordedBy(this.manner, written, events)));
  }

  async read(stream: string, after: Revision = 0): Promise<readonly StoredEvent[]> {
    const events = await this.patiently(() => streamFrom(this.manner, stream, after));
    return events.map(this.stored);
  }

  async *subscribe(after: bigint, signal?: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    for await (const events of this.ours(after, signal)) yield events.map(this.stored);
  }

  async *imprints(after: bigint, signal: AbortSignal): AsyncIterable<readonly Imprint[]> {
    for await (const events of this.ours(after, signal)) yield events.map(imprintBy(this.connection.prefix));
  }

  async *pastImprints(after: bigint, upTo: bigint): AsyncIterable<readonly Imprint[]> {
    for await (const events of past(this.manner, after, upTo, (work) => this.patiently(work)))
      yield events.map(imprintBy(this.connection.prefix));
  }

  async take(events: readonly Carried[]): Promise<void> {
    await this.answered(() => takenBy(this.manner, events));
  }

  async head(): Promise<bigint> {
    return this.patiently(this.newest);
  }

  /** The version that the server says it is. */
  version(): Promise<string> {
    return this.connection.version();
  }

  async close(): Promise<void> {
    this.ending.abort();
    await Promise.allSettled(this.asked);
    await this.connection.close();
  }

  private async *ours(after: bigint, signal?: AbortSignal): AsyncGenerator<readonly Ours[]> {
    const either = AbortSignal.any([this.ending.signal, ...(signal ? [signal] : [])]);
    for await (const events of following(this.manner, after, either)) {
      const ours = events.filter(isOurs(this.connection.prefix));
      if (ours.length > 0) yield ours;
    }
  }

  private patiently<T>(work: () => Promise<T>): Promise<T> {
    return this.answered(() => patiently(this.manner.patience, this.manner.willPass, work));
  }

  // The client would connect anew for whoever asks after the end, and cuts short what is read while it lets go.
  private answered<T>(work: () => Promise<T>): Promise<T> {
    if (this.ending.signal.aborted) return Promise.reject(new Error('the event store was closed'));
    const answer = work().catch((error: unknown) => {
      throw toldOf(error);
    });
    this.asked.add(answer);
    const forget = () => this.asked.delete(answer);
    answer.then(forget, forget);
    return answer;
  }
}
