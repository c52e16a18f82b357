import { dataSourceOf } from '@app/database';
import type { DataSource } from 'typeorm';

/** Throws away all that was made out of events, whole or half, as the application: whoever starts next makes it again from the first event on. */
export const beginAnew = (url: string): Promise<void> =>
  within(url, async (source) => {
    const tables = await source.query<Readonly<{ name: string; own: boolean }>[]>(TABLES);
    // What the application made at start it makes again; what the migrations made stays, empty.
    for (const { name, own } of tables)
      await source.query(own ? `drop table if exists ${name} cascade` : `truncate ${name}`);
  });

/** Whether this database keeps a chain of hashes over events that are elsewhere. */
export const hasChain = (url: string): Promise<boolean> =>
  within(url, async (source) => (await source.query('select from kept.chain limit 1')).length > 0);

const TABLES = `
  select format('%I.%I', schemaname, tablename) as name, tableowner = current_user
    and tablename not in ('checkpoint', 'parked', 'refused_ask', 'due', 'mark') as own
  from pg_tables where schemaname in ('read', 'rebuild') order by tablename`;

const within = async <T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> => {
  const source = await dataSourceOf(url).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
};
