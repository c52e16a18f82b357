import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import copy from 'pg-copy-streams';

const WORD = 65_536;

/** A row as COPY reads it; what it lacks is null. */
export const textOf = (row, columns) => `${columns.map((column) => escaped(row[column] ?? null)).join('\t')}\n`;

const escaped = (value) => (value === null ? '\\N' : `${value}`.replaceAll('\\', '\\\\'));

/** Copies into a table what the work writes, at the pace of the database. */
export const copying = async (url, table, columns, work) => {
  const client = new pg.Client(url);
  await client.connect();
  const stream = client.query(copy.from(`copy ${table} (${columns.join(', ')}) from stdin`));
  let text = '';
  const write = async (more, least = WORD) => {
    text += more;
    if (text.length < least) return;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  };
  await work(write);
  await write('', 0);
  stream.end();
  await finished(stream);
  await client.end();
};
