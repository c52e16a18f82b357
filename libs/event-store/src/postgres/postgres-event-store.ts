import { askedTogether } from '@app/database';
import type { Upcasts } from '@app/event-sourcing';
import type { Clock } from '@app/field';
import pg from 'pg';
import type { Showing } from '../carried/export.js';
import type { Census, ChainSource, Link, Tip } from '../chain.js';
import {
  type Append,
  type Appended,
  EventStore,
  type PastEvent,
  type Revision,
  type StoredEvent,
} from '../event-store.js';
import type { Imprint } from '../followed/followed-chain.js';
import { patiently } from '../patience.js';
import type { Walker } from '../proof/span.js';
import { walkersOn } from '../proof/walkers.js';
import { writtenOf } from '../written.js';
import { appenderBy } from './appender.js';
import { bellOn } from './bell.js';
import { chainIn } from './chain-in.js';
import { assertDurable, configOf, connectionTo, copyingClient } from './connection.js';
import { type Copying, copiedRows } from './copied-rows.js';
import { outcomeOf, statementOf } from './group.js';
import { isLost } from './lost.js';
import { OF_STREAMS, partedBy, type Sought, seeking } from './of-streams.js';
import { EVENT_COLUMNS, type EventRow, eventOf, pastEventOf } from './rows.js';

/** Where the events are and how they are kept. */
export type PostgresOptions = Readonly<{
  /** As the application's role; the database is migrated. */
  url: string;
  clock: Clock;
  upcasts?: Upcasts;
  /** For tests only: takes a server that may lose what it has confirmed. */
  mayForget?: boolean;
  /** How long a lost connection is waited for before giving up, in milliseconds; 30,000 when left out. */
  patience?: number;
  /** How many events a batch has at most; 1,000 when left out. */
  batch?: number;
}>;

const EVENTS_AFTER = `select ${EVENT_COLUMNS} from events where position > $1 order by events.position limit $2`;
/** Every column as PostgreSQL writes it. */
const TEXTS = { getTypeParser: () => (text: string) => text };

/** Events in PostgreSQL: one order without gaps, appends recorded in groups, each event chained to the one before. */
export class PostgresEventStore extends EventStore implements ChainSource, Showing {
  readonly kind = 'postgres';
  readonly capabilities = {
    ...{ gapFreePositions: true, orderedTime: true, knowsCommands: true, chainAtAppend: true, streamOrder: true },
  };
  private readonly upcasts: Upcasts;
  private readonly pool: pg.Pool;
  private readonly bell: ReturnType<typeof bellOn>;
  private readonly writing: ReturnType<typeof connectionTo>;
  private readonly rowsOf = askedTogether((sought: readonly Sought[]) => this.rowsOfAll(sought));
  private readonly appender = appenderBy((group) => this.record(group));
  private readonly chain: ChainSource;
  private closing = false;

  private constructor(private readonly options: PostgresOptions) {
    super();
    this.upcasts = options.upcasts ?? {};
    this.chain = chainIn((name, text, values) => this.rows(name, text, values), options.batch);
    this.pool = new pg.Pool(configOf(options.url)).on('error', () => undefined);
    this.writing = connectionTo(options.url);
    this.bell = bellOn(options.url);
  }

  /** Connects; throws when the server may lose what it has confirmed. */
  static async open(options: PostgresOptions): Promise<PostgresEventStore> {
    const store = new PostgresEventStore(options);
    try {
      if (!options.mayForget) await assertDurable(store.writing);
      await store.tip();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async append(append: Append): Promise<Appended> {
    return this.appender.append(writtenOf(append, this.upcasts));
  }

  async read(stream: string, after: Revision = 0): Promise<readonly StoredEvent[]> {
    return (await this.rowsOf({ stream, after })).map(eventOf(this.upcasts));
  }

  async *subscribe(after: bigint, signal?: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    signal?.addEventListener('abort', this.bell.wake);
    let last = after;
    while (!signal?.aborted && !this.closing) {
      // Taken before looking: what is recorded between the two rings too.
      const next = this.bell.next();
      const events = (await this.after<EventRow>('events', EVENTS_AFTER, last)).map(eventOf(this.upcasts));
      last = events.at(-1)?.position ?? last;
      if (events.length === 0) await next;
      else if (!signal?.aborted) yield events;
    }
    signal?.removeEventListener('abort', this.bell.wake);
  }

  override async firstAfter(position: bigint): Promise<StoredEvent | undefined> {
    const [first] = await this.rows<EventRow>('events', EVENTS_AFTER, [position, 1]);
    return first && eventOf(this.upcasts)(first);
  }

  override past(upTo: bigint, types?: ReadonlySet<string>, after?: bigint): AsyncIterable<readonly PastEvent[]> {
    return this.copied({ upTo, types, order: 'position', ...(after && { after: `position > ${after}` }) });
  }

  override pastByStream(
    upTo: bigint,
    types?: ReadonlySet<string>,
    after?: string,
  ): AsyncIterable<readonly PastEvent[]> {
    const later = after ? { after: `stream > ${pg.escapeLiteral(after)}` } : {};
    return this.copied({ upTo, types, order: 'stream, revision', ...later });
  }

  async head(): Promise<bigint> {
    return (await this.tip()).position;
  }

  tip(): Promise<Tip> {
    return this.chain.tip();
  }

  census(): Promise<Census> {
    return (this.chain.census as () => Promise<Census>)();
  }

  links(after: bigint, upTo?: bigint): AsyncIterable<readonly Link[]> {
    return this.chain.links(after, upTo);
  }

  walkers(count: number): readonly Walker[] {
    return walkersOn(this.options.url, count);
  }

  async *pastImprints(after: bigint, upTo: bigint): AsyncIterable<readonly Imprint[]> {
    for await (const links of this.links(after)) {
      const past = links.filter(({ position }) => position <= upTo);
      if (past.length > 0) yield past;
      if (past.length < links.length) return;
    }
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.appender.idle();
    this.bell.wake();
    await Promise.all([this.bell.close(), this.writing.close(), this.pool.end()]);
  }

  private async *copied(asked: Copying): AsyncIterable<readonly PastEvent[]> {
    const client = await copyingClient(this.options.url);
    try {
      for await (const rows of copiedRows(client, asked)) yield rows.map(pastEventOf(this.upcasts));
    } finally {
      // A copy that was left in the middle cannot be ended but with its connection.
      await client.end();
    }
  }

  private async rowsOfAll(sought: readonly Sought[]): Promise<readonly (readonly EventRow[])[]> {
    return partedBy(sought, await this.rows<EventRow>('streams', OF_STREAMS, seeking(sought)));
  }

  private after<R>(name: string, text: string, position: bigint): Promise<readonly R[]> {
    return this.rows<R>(name, text, [position, this.options.batch ?? 1_000]);
  }

  private async rows<R>(name: string, text: string, values: unknown[] = []): Promise<readonly R[]> {
    const asked = { name, text, values, rowMode: 'array' as const, types: TEXTS };
    return (await this.patiently(() => this.pool.query(asked))).rows as R[];
  }

  // With a connection lost the outcome is unknown; asking again is safe, for command ids are known.
  private async record(group: Parameters<typeof statementOf>[0]) {
    const { rows } = await this.patiently(() => this.writing.query(statementOf(group, this.options.clock.now())));
    this.bell.ring();
    return rows.map((row, index) => outcomeOf(group[index] as (typeof group)[number], row));
  }

  private patiently<T>(work: () => Promise<T>): Promise<T> {
    return patiently(this.closing ? 0 : (this.options.patience ?? 30_000), isLost, work);
  }
}
