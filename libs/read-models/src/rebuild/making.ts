import type { EventStore, PastEvent } from '@app/event-store';
import type { DataSource, EntityManager } from 'typeorm';
import { Lot } from '../readers/lot.js';
import type { Building, Folding, Way } from './building.js';
import type { Claim } from './claim.js';
import { Indexing } from './indexing.js';
import { canGo, type Mark } from './mark.js';
import { restsEvery } from './rests.js';
import { Writing } from './writing.js';

/** What is to be made, out of the events up to a position; where, by which program, and on from which mark. */
export type Making = Readonly<{
  source: DataSource;
  store: EventStore;
  building: Building;
  claim: Claim;
  program: () => string;
  upTo: bigint;
  left: Mark | undefined;
  /** Between two rests, in milliseconds. */
  every: number;
  told: (position: bigint) => void;
  signal: AbortSignal | undefined;
}>;

/** What was made, out of the events up to a position, in which table, and what stands parked. */
export type Made = Readonly<{ building: Building; claim: Claim; upTo: bigint; lot: Lot; table: string }>;

/** Makes it in the first way that comes to an end; nothing when none does. Throws when stopped, or when another makes it. */
export const make = async (making: Making): Promise<Made | undefined> => {
  const { building, store, left } = making;
  for (const [nth, way] of building.ways.entries()) {
    if (nth < (left?.way ?? 0) || !canGo(store, way)) continue;
    const made = await makeThisWay({ ...making, nth, way, left: nth === left?.way ? left : undefined });
    if (made) return made;
  }
  return undefined;
};

type MakingThisWay = Making & Readonly<{ nth: number; way: Way }>;

const makeThisWay = async (making: MakingThisWay): Promise<Made | undefined> => {
  const { building, claim, source, upTo, left, way } = making;
  if (!left) await beginAfresh(making);
  const [table, lot] = [await oidOf(source.manager, building), Lot.with(left?.parked ?? [])];
  const [writing, indexing] = [new Writing(source, (asked) => claim.expect(asked)), new Indexing(source)];
  try {
    const folding = await way.fold(writing, left, indexing);
    if (!(await folded({ ...making, folding, writing, lot, table }))) return undefined;
    if (!(await folding.end())) return undefined;
    await writing.commit();
    indexing.begin(building.indexes);
    await indexing.end();
  } finally {
    await indexing.close();
    await writing.close();
  }
  return { building, claim, upTo, lot, table };
};

// What an interrupted rebuild left behind goes first, and before it what says that one could go on from there.
const beginAfresh = async ({ building, claim, source: { manager } }: Making): Promise<void> => {
  await claim.keep(manager);
  await building.begin(manager);
};

type Run = MakingThisWay & Readonly<{ folding: Folding; writing: Writing; lot: Lot; table: string }>;

// Once there is a mark, the next one comes with all that is left: nothing is ever written beyond the mark.
const folded = async (run: Run): Promise<boolean> => {
  const { folding, lot, signal, told, left } = run;
  const rests = restsEvery(run.every);
  let [isMarked, taken] = [left !== undefined, left?.told ?? 0n];
  for await (const events of pastOf(run)) {
    signal?.throwIfAborted();
    if (!(await folding.take(events, lot))) return false;
    taken = further(run, taken, events);
    told(taken);
    if (!rests.isDue()) continue;
    const begun = performance.now();
    if (!(await rested(run, taken, false))) return false;
    isMarked = true;
    rests.taken(performance.now() - begun);
  }
  signal?.throwIfAborted();
  return !isMarked || rested(run, taken, true);
};

// Stream by stream, positions come from everywhere.
const further = ({ way, upTo }: Run, taken: bigint, events: readonly PastEvent[]): bigint =>
  way.order === 'stream' ? smaller(taken + BigInt(events.length), upTo) : (events.at(-1)?.position ?? taken);

const rested = async (run: Run, told: bigint, last: boolean): Promise<boolean> => {
  const { folding, claim, writing, lot, nth, upTo, table } = run;
  const rest = await folding.rest(last);
  if (!rest) return false;
  const { unfinished, ...where } = rest;
  // What is read again is parked again.
  const parked = lot
    .copy()
    .taken()
    .filter(({ stream }) => stream !== unfinished);
  await claim.keep(writing, { ...where, way: nth, upTo, told, parked, table, program: run.program() });
  await writing.commit();
  return true;
};

const pastOf = ({ store, building, way, upTo, left }: MakingThisWay): AsyncIterable<readonly PastEvent[]> =>
  way.order === 'stream'
    ? store.pastByStream(upTo, building.types, left?.after)
    : store.past(upTo, building.types, left && BigInt(left.after));

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** The number of the table apart in the catalogue; empty when it is not there. */
export const oidOf = async (manager: EntityManager, { table }: Building): Promise<string> => {
  const [row] = await manager.query<{ oid: string | null }[]>('select to_regclass($1)::oid::text as oid', [table]);
  return row?.oid ?? '';
};
