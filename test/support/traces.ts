import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { asked } from './database.js';

/** Every row of every table of a database as text, the catalogues of PostgreSQL itself left out. */
export const dumpOf = async (superUrl: string): Promise<string> => {
  const tables = await asked<{ table: string }[]>(
    superUrl,
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const dumped: string[] = [];
  // One after the other: another spec needs connections too.
  for (const { table } of tables) {
    const rows = await asked<{ row: string }[]>(superUrl, `select t::text as row from ${table} t`);
    dumped.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  return dumped.join('\n');
};

/** The files of a cluster's data folder, its write-ahead log included, in which one of these texts stands. */
export const filesWith = async (superUrl: string, ...texts: readonly string[]): Promise<readonly string[]> => {
  // All that is still in memory goes to disk first.
  const [, [{ data_directory: folder }]] = await both(superUrl, 'checkpoint', 'show data_directory');
  return filesIn(folder, ...texts);
};

/** The files of a folder, and of those inside it, in which one of these texts stands. */
export const filesIn = (folder: string, ...texts: readonly string[]): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const needles = texts.flatMap(spellings);
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = bytesOf(path);
      return needles.some((needle) => bytes.includes(needle));
    });
};

/** A text as it may stand in a file: as it is, wider, and as some programs write bytes down. */
const spellings = (text: string): readonly Buffer[] => {
  const bytes = Buffer.from(text);
  // Where base64 begins among the bytes before it changes all its letters; those at the ends hang on the neighbours.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1, -1),
  );
  return [bytes, Buffer.from(text, 'utf16le'), ...[bytes.toString('hex'), ...base64].map((each) => Buffer.from(each))];
};

// Another spec of the run may drop its own database meanwhile: what is gone holds nothing.
const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};

const both = async (url: string, ...statements: readonly string[]) => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const rows = [];
    for (const statement of statements) rows.push((await client.query(statement)).rows);
    return rows as [unknown, [{ data_directory: string }]];
  } finally {
    await client.end();
  }
};
