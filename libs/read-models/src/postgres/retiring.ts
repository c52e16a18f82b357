import type { AnyProjection } from '@app/event-sourcing';
import type { DataSource } from 'typeorm';
import { readerOf } from '../readers/rows.reader.js';
import { tableOf, tablesOf } from './rows-table.js';

/** Drops the tables and the places of older versions of a projection; newer ones belong to a newer program. */
export const retire = async (source: DataSource, of: AnyProjection): Promise<void> => {
  for (const version of await olderVersions(source, of)) {
    const older = { ...of, version };
    const readers = [[readerOf(older)]];
    await source.query(`drop table if exists read.${tableOf(older)}`);
    for (const table of ['checkpoint', 'parked'])
      await source.query(`delete from read.${table} where reader = any($1)`, readers);
  }
};

const olderVersions = async (source: DataSource, { name, version }: AnyProjection): Promise<readonly number[]> => {
  const begins = tablesOf(name);
  const tables = await source.query<{ tablename: string }[]>(
    `select tablename from pg_tables where schemaname = 'read' and starts_with(tablename, $1)`,
    [begins],
  );
  const versions = tables.map(({ tablename }) => Number(tablename.slice(begins.length)));
  return versions.filter((each) => each < version);
};
