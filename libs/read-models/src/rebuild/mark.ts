import type { EventStore } from '@app/event-store';
import type { Parked } from '../step.js';
import type { Building, Rest, Way } from './building.js';

/** How far a making came that was interrupted: all it takes to go on from there. */
export type Mark = Rest &
  Readonly<{
    /** Which of the ways of the building it goes, from 0. */
    way: number;
    /** The head when it began: by stream nothing later is in it. */
    upTo: bigint;
    /** What was told of how far it is. */
    told: bigint;
    parked: readonly Parked[];
    /** The table apart in which it stands, as the catalogue numbers it. */
    table: string;
    /** Which program made it. */
    program: string;
  }>;

/** A mark as text. */
export const textOf = (mark: Mark): string =>
  JSON.stringify(mark, (_, value) => (typeof value === 'bigint' ? `${value}` : value));

/** The mark in what is kept of it, in which large numbers are texts. */
export const markIn = (kept: KeptMark): Mark => ({
  ...kept,
  ...{ upTo: BigInt(kept.upTo), told: BigInt(kept.told) },
  parked: kept.parked.map((parked) => ({ ...parked, position: BigInt(parked.position) })),
});

/** A mark as JSON keeps it. */
export type KeptMark = Omit<Mark, 'upTo' | 'told' | 'parked'> &
  Readonly<{ upTo: string; told: string; parked: readonly (Omit<Parked, 'position'> & { position: string })[] }>;

/** Who would go on from a mark: what is made, by which program, out of which events. */
export type GoingOn = Readonly<{ building: Building; program: string; table: string; head: bigint; store: EventStore }>;

/** So many events at most a swap catches up with while everybody waits: about a second. */
const CAUGHT_UP = 50_000n;

/**
 * Whether one may go on from a mark: the same program made it, which tells the same of each event, in the table that is
 * there, and not too long ago.
 */
export const isFit = (
  { program, table, after, upTo, way }: Mark,
  { building, head, store, ...own }: GoingOn,
): boolean => {
  if (program !== own.program || table !== own.table) return false;
  const goes = building.ways[way];
  if (!goes || !canGo(store, goes)) return false;
  return goes.order === 'position' ? BigInt(after) <= head : upTo <= head && head - upTo <= CAUGHT_UP;
};

/** Whether the events can be had in the order of this way. */
export const canGo = ({ capabilities }: EventStore, { order }: Way): boolean =>
  order === 'position' || capabilities.streamOrder;
