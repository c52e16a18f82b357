import { lotOf, POLICIES } from '@app/read-models';
import type pg from 'pg';

/** What a table is to a backup: part of it, part of the keys, or made again out of the events. */
export type Share = 'backup' | 'keys' | 'made again';

/** A table as it is copied: its columns, and which of its rows in which order. */
export type Table = Readonly<{ name: string; columns: readonly string[]; rows: string }>;

/** What policies have asked already, in `read`: asked again so much later, some of it might be answered otherwise. */
const ASKED: Readonly<Record<string, string>> = {
  'read.checkpoint': `where reader = '${POLICIES}'`,
  'read.parked': `where starts_with(reader, '${lotOf('')}')`,
  'read.refused_ask': '',
  'read.due': '',
};

const MADE_AGAIN = ['read.', 'rebuild.', 'public.migrations'];

const ORDERED: Readonly<Record<string, string>> = { 'public.events': 'order by position' };

/** What a table is to a backup, by its schema, so that a new one needs nothing said; undefined for one that has no place here. */
export const shareOf = (name: string): Share | undefined => {
  if (['public.events', 'public.head'].includes(name) || name.startsWith('kept.') || name in ASKED) return 'backup';
  if (name.startsWith('vault.')) return 'keys';
  // The record of migrations belongs to the database that one restores into.
  return MADE_AGAIN.some((start) => name.startsWith(start)) ? 'made again' : undefined;
};

/** What hangs on the positions of the events, which are others once they stand in another store. */
const hangsOnPositions = (name: string): boolean => !name.startsWith('vault.') && name !== 'kept.answer';

/** The tables of a backup whose events are elsewhere: those that hang on no position. */
export const tablesBeside = async (client: pg.ClientBase): Promise<readonly Table[]> =>
  (await tablesOf(client, 'backup')).filter(({ name }) => !hangsOnPositions(name));

/** The tables of one share as this connection sees them; events first, for their order is that of all else. */
export const tablesOf = async (client: pg.ClientBase, share: Share): Promise<readonly Table[]> => {
  const { rows } = await client.query<{ name: string; columns: string[] }>(TABLES);
  const own = rows.filter(({ name }) => shareOf(name) === share);
  return own.map(({ name, columns }) => ({ name, columns, rows: [ASKED[name], ORDERED[name]].join(' ').trim() }));
};

// Partitions come with the table that they are part of.
const TABLES = `
  select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and n.nspname in ('public', 'kept', 'vault', 'read')
  group by n.nspname, c.relname order by n.nspname <> 'public', 1`;

/** A table's name as it may stand in a statement. */
export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
