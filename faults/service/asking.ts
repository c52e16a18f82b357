import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const BETWEEN = 50;
const PATIENCE = 60_000;

/** Asks a database one thing on a connection of its own. */
export const askedOn = async <Row extends object>(url: string, sql: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Whether a database answers within so many milliseconds. */
export const answersIn = async (url: string, ms: number): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(BETWEEN)) {
    const answered = await askedOn(url, 'select').catch(() => undefined);
    if (answered) return true;
  }
  return false;
};

/** Waits until a database answers; throws when it does not within a minute. */
export const answering = async (url: string): Promise<void> => {
  if (!(await answersIn(url, PATIENCE))) throw new Error('PostgreSQL did not come back');
};
