import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import copy from 'pg-copy-streams';
import type { DataSource } from 'typeorm';

/** Rows on their way into a table; whoever writes waits when it cannot keep up. */
export type Copy = Readonly<{
  /** A promise only when one has to wait. */
  write(row: Readonly<Record<string, unknown>>): Promise<void> | undefined;
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
        for (const [nth, column] of columns.entries()) text += (nth > 0 ? '\t' : '') + escaped(row[column]);
        text += '\n';
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
  if (value === null || value === undefined) return '\\N';
  const text = String(value);
  return text.includes('\\') ? text.replaceAll('\\', '\\\\') : text;
};
