import type { AnyProjection } from '@app/event-sourcing';
import { ledgerVersion } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { readerOf } from '../readers/rows.reader.js';
import { tablesOf } from './rows-table.js';

/** Drops the tables, the places and the marks of older versions of a projection; newer ones belong to a newer program. */
export const retire = async (source: DataSource, of: AnyProjection): Promise<void> => {
  const tables = await olderThan(source, of.version, `^${tablesOf(of.name)}([0-9]+)$`);
  await drop(source, tables);
  const versions = new Set(tables.map(({ version }) => version));
  await leave(
    source,
    [...versions].map((version) => readerOf({ ...of, version })),
  );
};

/** Drops the tables, the places and the marks of older versions of the ledger; newer ones belong to a newer program. */
export const retireLedgers = async (source: DataSource): Promise<void> => {
  const tables = await olderThan(source, ledgerVersion, '^ledger_v([0-9]+)_(entry|cell)');
  await drop(source, tables);
  await leave(source, await placesOfOlderLedgers(source));
};

type Table = Readonly<{ name: string; version: number }>;

// Those that are read, and those that a rebuild left half made.
const olderThan = async (source: DataSource, version: number, pattern: string): Promise<readonly Table[]> =>
  source.query<Table[]>(
    `select * from (
       select format('%I.%I', schemaname, tablename) as name, substring(tablename from $1)::int as version
       from pg_tables where schemaname in ('read', 'rebuild')
     ) as found where version < $2`,
    [pattern, version],
  );

// A part goes with the table that it is part of.
const drop = async (source: DataSource, tables: readonly Table[]): Promise<void> => {
  for (const { name } of tables) await source.query(`drop table if exists ${name}`);
};

const placesOfOlderLedgers = async (source: DataSource): Promise<readonly string[]> => {
  const found = await source.query<{ reader: string }[]>(
    `select reader from (
       select reader from read.checkpoint union select reader from read.parked union select reader from rebuild.mark
     ) as found where substring(reader from '^ledger\\.v([0-9]+)$')::int < $1`,
    [ledgerVersion],
  );
  return found.map(({ reader }) => reader);
};

const leave = async (source: DataSource, readers: readonly string[]): Promise<void> => {
  for (const table of ['read.checkpoint', 'read.parked', 'rebuild.mark'])
    await source.query(`delete from ${table} where reader = any($1)`, [readers]);
};
