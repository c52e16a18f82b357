import type { ChainSource, Link, Tip } from '../chain.js';

/** Asks a PostgreSQL that gives every value as text. */
export type Asking = (name: string, text: string, values?: unknown[]) => Promise<readonly (readonly string[])[]>;

// A column that is null leaves its line out, and one with a line of its own adds one: neither is twelve lines.
// And of a moment, that text leaves out the era and what is shorter than a millisecond.
const LINKS = `select position::text, encode(hash, 'hex'), concat_ws(E'\\n', position, stream, revision, type, version, data,
  metadata, actor, command_id, ordinal, event_id, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ||
  case when recorded_at > '0001-01-01' and recorded_at = date_trunc('milliseconds', recorded_at) then '' else ' not' end)
  from events where position > $1 and position <= $2 order by events.position limit $3`;
const TIP = `select position::text, encode(hash, 'hex') from head`;
const CENSUS = `select position::text, encode(hash, 'hex'), (select count(*) from events)::text, coalesce(recorded_at =
  (select e.recorded_at from events e where e.position = head.position limit 1), position = 0)::text from head`;

/** Beyond every position there can be. */
const END = 2n ** 63n - 1n;

/** The chain that stands in a database: tip, links, and how many events there are in all. */
export const chainIn = (ask: Asking, batch = 1_000): ChainSource => ({
  tip: async () => tipOf(await ask('tip', TIP)),
  census: async () => {
    const rows = await ask('census', CENSUS);
    return { tip: tipOf(rows), events: BigInt(rows[0]?.[2] ?? 0), isTimeOfLast: rows[0]?.[3] === 'true' };
  },
  async *links(after, upTo = END) {
    const page = (from: bigint) => ask('links', LINKS, [from, upTo, batch]);
    for (let next: ReturnType<typeof page> | undefined = page(after); next; ) {
      const links: readonly Link[] = (await next).map(linkOf);
      // Asked while these are looked at; a page that is not full is the last.
      next = links.length < batch ? undefined : page(links.at(-1)?.position ?? after);
      // Who stops looking does not hear of its failure.
      next?.catch(() => undefined);
      if (links.length > 0) yield links;
    }
  },
});

const tipOf = ([[position = '', hash = ''] = []]: readonly (readonly string[])[]): Tip => ({
  position: BigInt(position),
  hash,
});

const linkOf = ([position = '', hash = '', lines = '']: readonly string[]): Link => ({
  position: BigInt(position),
  columns: lines.split('\n'),
  hash,
});
