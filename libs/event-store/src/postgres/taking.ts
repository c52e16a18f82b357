import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { joinedTo } from '../carried/line.js';
import { type Carried, columnsAt, Occupied, type Taking } from '../carried/take-over.js';
import type { Tip } from '../chain.js';
import type { Imprint } from '../followed/followed-chain.js';
import { chainOn } from './chain-on.js';

const NOW = `select position::text, encode(hash, 'hex') as hash,
  case when isfinite(recorded_at) then to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') else '' end
  as at from head for update`;
const MOVED = `update head set position = $1, hash = decode($2, 'hex'), recorded_at = $3`;
const COPY = `copy events (position, stream, revision, type, version, data, metadata, actor, command_id, ordinal, event_id,
  recorded_at, hash) from stdin`;

type Place = Tip & Readonly<{ at: string }>;

/** Takes over events of another store into PostgreSQL, many at once and chained as if they had been recorded here; as the owner of the tables, for nobody else may. */
export class PostgresTaking implements Taking {
  readonly atOnce = 5_000;
  private last: bigint | undefined;

  private constructor(private readonly client: pg.Client) {}

  /** Connects as the owner. */
  static async open(ownerUrl: string): Promise<PostgresTaking> {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'aandeel events' });
    await client.connect();
    return new PostgresTaking(client);
  }

  async head(): Promise<bigint> {
    this.last = (await chainOn(this.client).tip()).position;
    return this.last;
  }

  pastImprints(after: bigint): AsyncIterable<readonly Imprint[]> {
    return chainOn(this.client).links(after);
  }

  async take(events: readonly Carried[]): Promise<void> {
    await this.client.query('begin');
    try {
      this.last = await this.taken(events);
      await this.client.query('commit');
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async taken(events: readonly Carried[]): Promise<bigint> {
    const place = await this.place();
    if (this.last !== undefined && place.position !== this.last)
      throw new Occupied('something else was recorded meanwhile');
    const [rows, end] = chained(place, events);
    await pipeline(Readable.from(rows), this.client.query(copyFrom(COPY)));
    await this.client.query(MOVED, [`${end.position}`, end.hash, end.at]);
    return end.position;
  }

  private async place(): Promise<Place> {
    const { rows } = await this.client.query<{ position: string; hash: string; at: string }>(NOW);
    const [{ position, hash, at }] = rows as [{ position: string; hash: string; at: string }];
    return { position: BigInt(position), hash, at };
  }
}

const chained = (begin: Place, events: readonly Carried[]): readonly [rows: readonly string[], end: Place] => {
  let last = begin;
  const rows = events.map((event) => {
    // Recorded time never runs back here; where it did elsewhere, the metadata tells.
    const at = event.recordedAt < last.at ? last.at : event.recordedAt;
    const columns = columnsAt(last.position + 1n, at, event);
    last = { ...joinedTo(last, columns), at };
    return `${[...columns, `\\x${last.hash}`].map(copied).join('\t')}\n`;
  });
  return [rows, last];
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text as a line of COPY takes it. */
const copied = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
