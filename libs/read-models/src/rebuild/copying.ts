import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import copy from 'pg-copy-streams';
import type { DataSource } from 'typeorm';

/** Rows on their way into a table; whoever writes waits when it cannot keep up. */
export type Copy = Readonly<{ write(values: readonly unknown[]): Promise<void> | void; end(): Promise<void> }>;

/** Begins a copy into these columns of a table. */
export type CopyTo = (table: string, columns: readonly string[]) => Promise<Copy>;

const CHUNK = 65_536;

/** Copies into tables of this database, each copy on a connection of its own. */
export const copyingInto =
  (source: DataSource): CopyTo =>
  async (table, columns) => {
    const runner = source.createQueryRunner();
    const client: pg.ClientBase = await runner.connect();
    const stream = client.query(copy.from(`copy ${table} (${columns.join(', ')}) from stdin`));
    // Told to whoever writes or ends.
    stream.on('error', () => undefined);
    let text = '';
    const send = async (): Promise<void> => {
      const chunk = text;
      text = '';
      if (!stream.write(chunk)) await once(stream, 'drain');
    };
    return {
      write: (values) => {
        text += `${values.map(escaped).join('\t')}\n`;
        return text.length < CHUNK ? undefined : send();
      },
      end: async () => {
        stream.end(text);
        await finished(stream).finally(() => runner.release());
      },
    };
  };

// JSON text and names have no control characters; what else a copy reads differently is the backslash.
const escaped = (value: unknown): string =>
  value === null || value === undefined ? '\\N' : String(value).replaceAll('\\', '\\\\');
