import { setTimeout as sleep } from 'node:timers/promises';
import { assembly } from '@app/assembly';
import pg from 'pg';

/** Rows of every projection, the ledger, the policies. */
const READERS = assembly.projections.length + 2;

const BEHIND = `
  select h.position, count(c.reader) filter (where c.position = h.position)::int as level, count(c.reader)::int as readers
  from head h left join read.checkpoint c on true group by h.position`;

/** Comes back once everything that follows from the events has followed the last one, twice in a row; says whether it did in time. */
export const atRest = async (databaseUrl: string, patience: number): Promise<boolean> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(60)) {
      const before = await levelIn(client);
      if (before === undefined) continue;
      await sleep(60);
      if ((await levelIn(client)) === before) return true;
    }
    return false;
  } finally {
    await client.end();
  }
};

// The position that all are at; undefined as long as one is behind.
const levelIn = async (client: pg.Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ position: string; level: number; readers: number }>(BEHIND);
  return rows[0]?.level === READERS && rows[0].readers === READERS ? rows[0].position : undefined;
};
