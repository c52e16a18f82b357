import { ROOT } from '@app/vault';
import type pg from 'pg';
import { type Copied, NoBackup } from './manifest.js';
import { quoted, tablesOf } from './tables.js';

/** Throws NoBackup when this database lacks a table or a column of the backup: a newer program made it. */
export const expectFitting = async (client: pg.ClientBase, tables: readonly Copied[]): Promise<void> => {
  const there = [...(await tablesOf(client, 'backup')), ...(await tablesOf(client, 'keys'))];
  const known = new Set(there.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`)));
  const unknown = tables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  const missing = unknown.filter((column) => !known.has(column));
  if (missing.length > 0)
    throw new NoBackup(`Deze reservekopie is van een nieuwere Aandeel; hier ontbreekt: ${missing.join(', ')}`);
};

/** Makes room in a database that holds nothing yet, and keeps everybody else out until this transaction ends; throws NoBackup when something was recorded. */
export const expectEmpty = async (client: pg.ClientBase, tables: readonly Copied[]): Promise<void> => {
  await client.query('select from head for update');
  // What starting once on an empty database leaves behind.
  await client.query('delete from vault.key where subject = $1 and not exists (select from events)', [ROOT]);
  for (const { table } of tables.filter((each) => each.table !== 'public.head')) {
    const { rowCount } = await client.query(`select from ${quoted(table)} limit 1`);
    if (rowCount) throw new NoBackup(`Deze database is niet leeg: in ${table} staat al iets. Kies een nieuwe.`);
  }
  if (tables.some(({ table }) => table === 'public.head')) await client.query('delete from head');
};
