import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { PostgresEventStore, verifyChain } from '../../libs/event-store/src/index.ts';
import { SystemClock } from '../../libs/field/src/index.ts';
import { eventOf } from '../measuring/pledges.mjs';

const CONNECTIONS = 32;
const STREAMS = 4_096;

// Each caller has streams of its own and knows their revisions, as a decider that has just read does.
const walkOf = () => {
  const revisions = new Array(STREAMS).fill(0);
  const turns = [];
  return (caller, callers) => {
    turns[caller] = (turns[caller] ?? 0) + 1;
    const stream = caller + callers * (turns[caller] % Math.floor(STREAMS / callers));
    return { stream, revision: revisions[stream], reach: (revision) => (revisions[stream] = revision) };
  };
};

const ours = async (url) => {
  const store = await PostgresEventStore.open({ url, clock: new SystemClock() });
  const walk = walkOf();
  const append = async (caller, callers) => {
    const { stream, revision, reach } = walk(caller, callers);
    const own = { stream: `pledge-${stream}`, expected: revision, events: [eventOf(stream)] };
    reach((await store.append({ ...own, commandId: randomUUID(), actor: 'policy:bench' })).revision);
  };
  return { append, store };
};

const emmett = async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const making = getPostgreSQLEventStore(url);
  await making.schema.migrate();
  // Else its connections outlive the bench, and hear the server end.
  await making.close();
  const options = { connectionOptions: { pool }, schema: { autoMigration: 'None' } };
  const store = getPostgreSQLEventStore(url, options);
  const walk = walkOf();
  const append = async (caller, callers) => {
    const { stream, revision, reach } = walk(caller, callers);
    const { type, data } = eventOf(stream);
    const events = [{ type, data, metadata: { actor: 'policy:bench', commandId: randomUUID() } }];
    const expected = revision ? { expectedStreamVersion: BigInt(revision) } : undefined;
    reach(Number((await store.appendToStream(`pledge-${stream}`, events, expected)).nextExpectedStreamVersion));
  };
  return { append, pool };
};

// What any store must at least do: one row, one commit on disk, prepared, on as many connections as there are callers.
const floor = async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  await pool.query('create table floor (id bigint generated always as identity primary key, data text not null)');
  const text = 'insert into floor (data) values ($1)';
  const append = (caller) => pool.query({ name: 'floor', text, values: [JSON.stringify(eventOf(caller).data)] });
  return { append, pool };
};

/** The three that are compared, each with its tables in a database of its own on the same server. */
export const contenders = async ({ ourDatabase, database }) => {
  const us = await ours(await ourDatabase());
  const [them, bare] = [await emmett(await database('emmett')), await floor(await database('floor'))];
  const check = async () => {
    const { holdsUpTo, brokenAt, events } = await verifyChain(us.store);
    await us.store.close();
    if (brokenAt || holdsUpTo !== events) throw new Error(`the chain broke at ${brokenAt}`);
    return `ours: ${events} events, no gap in their positions, the chain of hashes holds over all of them`;
  };
  const close = () => Promise.all([them.pool.end(), bare.pool.end()]);
  return { append: { ours: us.append, emmett: them.append, floor: bare.append }, check, close };
};
