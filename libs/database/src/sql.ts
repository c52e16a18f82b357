import pg from 'pg';

/** A name as it may stand in a statement. */
export const word = (name: string): string => pg.escapeIdentifier(name);

/** A text as it may stand in a statement. */
export const literal = (text: string): string => pg.escapeLiteral(text);

/** Does work on a connection of its own, and closes it. */
export const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'aandeel' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
