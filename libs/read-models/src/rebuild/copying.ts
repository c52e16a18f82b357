import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import copy from 'pg-copy-streams';
import type { DataSource } from 'typeorm';

/** Rows on their way into a table; whoever writes waits when it cannot keep up. */
export type Copy = Readonly<{
  /** Takes the values of a row in the order of the columns; a promise only when one has to wait. */
  write(row: readonly unknown[]): Promise<void> | undefined;
  end(): Promise<void>;
}>;

/** Begins a copy into these columns of a table. */
export type CopyTo = (table: string, columns: readonly string[]) => Promise<Copy>;

const CHUNK = 65_536;

/** Copies into tables of this database, each copy on a connection of its own. */
export const copyingInto =
  (source: DataSource): CopyTo =>
  async (table, columns) => {
    const runner = source.createQueryRunner();
    const client: pg.ClientBase = await runner.connect();
    const stream = client.query(
      copy.from(`copy ${table} (${columns.join(', ')}) from stdin`, { highWaterMark: 1 << 20 }),
    );
    // Told to whoever writes or ends.
    stream.on('error', () => undefined);
    let text = '';
    const send = async (): Promise<void> => {
      const chunk = text;
      text = '';
      if (!stream.write(chunk)) await once(stream, 'drain');
    };
    return {
      write: (row) => {
        let line = escaped(row[0]);
        for (let nth = 1; nth < row.length; nth += 1) line += `\t${escaped(row[nth])}`;
        text += `${line}\n`;
        return text.length < CHUNK ? undefined : send();
      },
      end: async () => {
        stream.end(text);
        await finished(stream).finally(() => runner.release());
      },
    };
  };

// JSON text and names have no control characters; what else a copy reads differently is the backslash.
const escaped = (value: unknown): string => {
  if (typeof value === 'string') return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value;
  return value === null || value === undefined ? '\\N' : String(value);
};
