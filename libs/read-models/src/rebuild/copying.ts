import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import copy from 'pg-copy-streams';

/** Rows on their way into a table; whoever writes waits when it cannot keep up. */
export type Copy = Readonly<{
  /** Takes the values of a row in the order of the columns; a promise only when one has to wait. */
  write(row: readonly unknown[]): Promise<void> | undefined;
  end(): Promise<void>;
}>;

const CHUNK = 65_536;

/** Begins a copy into these columns of a table, on a connection that does nothing else until it has ended. */
export const copyingOn = (client: pg.ClientBase, table: string, columns: readonly string[]): Copy => {
  const stream = client.query(
    copy.from(`copy ${table} (${columns.join(', ')}) from stdin`, { highWaterMark: 1 << 20 }),
  );
  let [text, failure] = ['', undefined as Error | undefined];
  // Told to whoever writes or ends: a connection that was lost lets nobody write on, and says so once.
  stream.on('error', (error) => {
    failure ??= error;
  });
  const send = async (): Promise<void> => {
    const chunk = text;
    text = '';
    if (failure) throw failure;
    if (!stream.write(chunk)) await once(stream, 'drain');
  };
  return {
    write: (row) => {
      text += lineOf(row);
      return text.length < CHUNK ? undefined : send();
    },
    end: async () => {
      if (failure) throw failure;
      stream.end(text);
      await finished(stream);
    },
  };
};

const lineOf = (row: readonly unknown[]): string => {
  let line = escaped(row[0]);
  for (let nth = 1; nth < row.length; nth += 1) line += `\t${escaped(row[nth])}`;
  return `${line}\n`;
};

// JSON text and names have no control characters; what else a copy reads differently is the backslash.
const escaped = (value: unknown): string => {
  if (typeof value === 'string') return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value;
  return value === null || value === undefined ? '\\N' : String(value);
};
