import { assembly } from '@app/assembly';
import type { AnyProjection } from '@app/event-sourcing';
import { PostgresEventStore, type StoredEvent, type Tip, verifyChain } from '@app/event-store';
import { SystemClock } from '@app/field';
import { PostgresPostings } from '@app/ledger';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { tableOf } from '../../libs/read-models/src/postgres/rows-table.js';
import type { Told } from '../writers/history.js';
import type { Evidence, FoundDue, FoundRow, FoundRows, Place } from './evidence.js';
import { everyPosting } from './fold.check.js';
import { wasLevel } from './rest.js';

/** What is known from outside the database. */
export type Known = Readonly<{ told: readonly Told[]; begun: bigint; tips: readonly Tip[] }>;

type Ask = <Row extends object>(sql: string) => Promise<readonly Row[]>;

/** Reads all that the checks look at, in the application's own rights; everything but the events at one moment. */
export const readEvidence = async (databaseUrl: string, { told, begun, tips }: Known): Promise<Evidence> => {
  const { upcasts } = assembly;
  const store = await PostgresEventStore.open({ url: databaseUrl, clock: new SystemClock(), upcasts, mayForget: true });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const ask: Ask = async (sql) => (await client.query(sql)).rows;
    const places = await placesIn(ask);
    return {
      ...{ told, begun, places, tips: await tipsNow(ask, tips), level: await wasLevel(client) },
      ...{ events: await everyEvent(store, places.at(-1)?.position ?? 0n), chain: await verifyChain(store) },
      ...{ rows: await everyRow(ask), dues: await duesIn(ask), trouble: await troubleIn(ask) },
      ...(await everyPosting(new PostgresPostings(managerOf(client)))),
    };
  } finally {
    await client.end();
    await store.close();
  }
};

// By the last that is there, not by the head: it may say more than there is.
const everyEvent = async (store: PostgresEventStore, last: bigint): Promise<readonly StoredEvent[]> => {
  const all: StoredEvent[] = [];
  if (last === 0n) return all;
  for await (const batch of store.subscribe(0n)) {
    all.push(...batch.filter(({ position }) => position <= last));
    if ((batch.at(-1)?.position ?? 0n) >= last) break;
  }
  return all;
};

const placesIn = async (ask: Ask): Promise<readonly Place[]> => {
  const sql = 'select position, stream, revision from events order by events.position';
  const found = await ask<{ position: string; stream: string; revision: number }>(sql);
  return found.map(({ position, ...place }) => ({ ...place, position: BigInt(position) }));
};

const tipsNow = async (ask: Ask, tips: readonly Tip[]): Promise<Evidence['tips']> => {
  const at = tips.map(({ position }) => `${position}`).join(', ') || '0';
  const sql = `select position, encode(hash, 'hex') as hash from events where position in (${at})`;
  const now = new Map((await ask<{ position: string; hash: string }>(sql)).map((each) => [each.position, each.hash]));
  return tips.map((tip) => ({ ...tip, now: now.get(`${tip.position}`) }));
};

const everyRow = async (ask: Ask): Promise<ReadonlyMap<AnyProjection, FoundRows>> => {
  const rows = new Map<AnyProjection, FoundRows>();
  for (const of of assembly.projections) rows.set(of, await rowsOf(ask, of));
  return rows;
};

const rowsOf = async (ask: Ask, of: AnyProjection): Promise<FoundRows> => {
  const rows = await ask<{ key: string; row: string; found: object; first: string }>(
    `select key, row, found, first from read.${tableOf(of)}`,
  );
  const rowOf = ({ row, found, first }: (typeof rows)[number]): FoundRow => ({
    ...{ row: JSON.parse(row), found, first: BigInt(first) },
  });
  return new Map(rows.map((each) => [each.key, rowOf(each)]));
};

const duesIn = (ask: Ask): Promise<readonly FoundDue[]> =>
  ask<FoundDue>('select policy, cause, on_date::text as "on", id from read.due');

const troubleIn = async (ask: Ask): Promise<readonly string[]> => {
  const parked = 'select reader, stream, position, reason from read.parked';
  const refused = 'select policy, stream, command, code from read.refused_ask';
  return [...(await ask(parked)), ...(await ask(refused))].map((each) => `in the way: ${JSON.stringify(each)}`);
};

// All that postings ask of it.
const managerOf = (client: pg.Client): EntityManager =>
  ({ query: async (sql: string, values: unknown[]) => (await client.query(sql, values)).rows }) as EntityManager;
