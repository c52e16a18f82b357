import { randomUUID } from 'node:crypto';
import { type ChainSource, chainIn, PostgresEventStore } from '@app/event-store';
import { SystemClock } from '@app/field';
import pg from 'pg';
import type { FreshDatabase } from '../../support/database.js';

/** An event as it stands in its table; instants as PostgreSQL writes them in JSON, the hash as `\x` and hexadecimal. */
export type Row = Readonly<{
  position: number;
  stream: string;
  revision: number;
  type: string;
  version: number;
  data: string;
  metadata: string;
  actor: string;
  command_id: string;
  ordinal: number;
  event_id: string;
  recorded_at: string;
  hash: string;
}>;

const STREAMS = ['pledge-1', 'pledge-2', 'budgetLine-1', 'review-1', 'party-1'];

/** Forty events of twenty commands in five streams, as the application records them. */
export const record = async ({ url }: Pick<FreshDatabase, 'url'>): Promise<void> => {
  const store = await PostgresEventStore.open({ url, clock: new SystemClock(), mayForget: true });
  for (let nth = 0; nth < 20; nth += 1)
    await store.append({
      ...{ stream: STREAMS[nth % 5] as string, expected: 2 * Math.floor(nth / 5), commandId: randomUUID() },
      ...{ actor: `policy:${nth % 3 ? 'anna' : 'bo'}`, metadata: { cause: `cause ${nth}` } },
      events: ['firm', 'paid'].map((state) => ({ type: `Money_${state}`, data: { amount: 1_000 + nth, state } })),
    });
  await store.close();
};

/** A superuser in that database, who has put every guard aside, and sees it in the middle of what he is doing. */
export class Superuser {
  private constructor(
    private readonly client: pg.Client,
    /** The log as he would have it. */
    readonly source: ChainSource,
  ) {}

  static async in({ superUrl }: Pick<FreshDatabase, 'superUrl'>): Promise<Superuser> {
    const client = new pg.Client(superUrl);
    await client.connect();
    await client.query(GUARDS_ASIDE);
    const ask = async (name: string, text: string, values: unknown[] = []) =>
      (await client.query({ name, text, values, rowMode: 'array' })).rows;
    return new Superuser(client, chainIn(ask));
  }

  /** Every event there is, in order. */
  async rows(): Promise<readonly Row[]> {
    return (await this.client.query('select to_jsonb(e) as row from events e order by position')).rows.map(
      ({ row }) => row,
    );
  }

  async does(sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.client.query(sql, [...values]);
  }

  /** Puts these events in place of all there are; the end of the chain says so too, when asked. */
  async puts(rows: readonly Row[], withHead: boolean): Promise<void> {
    await this.does('delete from events');
    await this.does('insert into events select * from jsonb_populate_recordset(null::events, $1)', [
      JSON.stringify(rows),
    ]);
    if (withHead) await this.does(HEAD);
  }

  /** Does something, looks, and undoes it. */
  async tries<T>(tampering: () => Promise<void>, look: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      await tampering();
      return await look();
    } finally {
      await this.client.query('rollback');
    }
  }

  /** Takes away what undone tamperings leave behind, by which each next look would cost more. */
  async sweeps(): Promise<void> {
    await this.client.query('vacuum events');
    await this.client.query('vacuum head');
  }

  leaves(): Promise<void> {
    return this.client.end();
  }
}

const GUARDS_ASIDE = `set session_replication_role = replica; set timezone = 'UTC';
  alter table events drop constraint events_pkey, drop constraint one_event_per_revision,
    drop constraint one_event_per_ordinal, drop constraint one_line_each;
  do $$ declare own text; begin
    for own in select column_name from information_schema.columns where table_name = 'events'
    loop execute format('alter table events alter column %I drop not null', own); end loop;
  end $$`;

/** The end of the chain as the last event has it; as it was at first when there is none. */
export const HEAD = `update head set (position, hash, recorded_at) = (select coalesce(max(position), 0),
  coalesce((array_agg(hash order by position desc))[1], decode(repeat('00', 32), 'hex')),
  coalesce((array_agg(recorded_at order by position desc))[1], '-infinity') from events)`;
