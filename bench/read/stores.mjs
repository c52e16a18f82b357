import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { PostgresEventStore } from '../../libs/event-store/src/index.ts';
import { SystemClock } from '../../libs/field/src/index.ts';
import { eventOf } from '../measuring/pledges.mjs';

/** How many streams there are, and how many events each of them has. */
export const [STREAMS, EVENTS] = [200, 100];

const events = Array.from({ length: EVENTS }, (_, n) => eventOf(n));
const nameOf = (stream) => `pledge-${stream % STREAMS}`;

/** What both fold a stream to: the cents of 2028, and what that must be. */
const evolve = (sum, { data }) => sum + data.amounts[2028];
export const EXPECTED = events.reduce(evolve, 0);

const filled = async (write) => {
  for (let stream = 0; stream < STREAMS; stream += 1) await write(nameOf(stream));
};

const ours = async (url) => {
  const store = await PostgresEventStore.open({ url, clock: new SystemClock() });
  await filled((stream) =>
    store.append({ stream, expected: 0, events, commandId: randomUUID(), actor: 'policy:bench' }),
  );
  const fold = async (stream) => (await store.read(nameOf(stream))).reduce(evolve, 0);
  return { fold, close: () => store.close() };
};

const emmett = async (url, callers) => {
  const pool = new pg.Pool({ connectionString: url, max: callers });
  const making = getPostgreSQLEventStore(url);
  await making.schema.migrate();
  // Else its connections outlive the bench, and hear the server end.
  await making.close();
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool }, schema: { autoMigration: 'None' } });
  const metadata = { actor: 'policy:bench', commandId: randomUUID() };
  await filled((stream) =>
    store.appendToStream(
      stream,
      events.map((event) => ({ ...event, metadata })),
    ),
  );
  const options = { evolve, initialState: () => 0 };
  return {
    fold: async (stream) => (await store.aggregateStream(nameOf(stream), options)).state,
    close: () => pool.end(),
  };
};

/** Both stores with the same streams, each in a database of its own on the same server. */
export const stores = async ({ ourDatabase, database, ask, superUrl }, callers) => {
  const both = { ours: await ours(await ourDatabase()), emmett: await emmett(await database('emmett'), callers) };
  for (const name of ['ours', 'emmett']) await ask(superUrl.replace(/[^/]*$/, name), 'vacuum analyze');
  return both;
};
