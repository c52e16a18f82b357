import type { DataSource } from 'typeorm';
import type { ParkedFor, ParkedStream } from '../parked/parked-for.js';

type Row = ParkedStream & Readonly<{ reader: string; total: number }>;

const PARKED = `select reader, stream, reason, total,
    to_char(parked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
  from (
    select *, count(*) over (partition by reader)::int as total,
      row_number() over (partition by reader order by parked_at, stream) as nth
    from read.parked
  ) standing where nth <= $1 order by reader, nth`;

/** What stands parked in this database, per reader; so many streams of each are named at most. */
export const parkedIn = async (source: DataSource, most: number): Promise<readonly ParkedFor[]> => {
  const found = new Map<string, ParkedFor & { streams: ParkedStream[] }>();
  for (const { reader, total, ...stream } of await source.query<Row[]>(PARKED, [most])) {
    const standing = found.get(reader) ?? { reader, total, streams: [] };
    standing.streams.push(stream);
    found.set(reader, standing);
  }
  return [...found.values()];
};

/** How many asks of each policy were refused. */
export const refusalsIn = async (source: DataSource): Promise<ReadonlyMap<string, number>> => {
  const counted = await source.query<{ policy: string; count: number }[]>(
    'select policy, count(*)::int as count from read.refused_ask group by policy order by policy',
  );
  return new Map(counted.map(({ policy, count }) => [policy, count]));
};
