import type { Parked } from '../step.js';

/** A stream that stands parked, since an instant (ISO, UTC) on the clock of whoever keeps it; `reason` is the kind of error. */
export type ParkedStream = Pick<Parked, 'stream' | 'reason'> & Readonly<{ since: string }>;

/** What stands parked for one reader: how many streams in all, and the first of them, longest parked first. */
export type ParkedFor = Readonly<{ reader: string; total: number; streams: readonly ParkedStream[] }>;

/** So many streams of a reader are named at most: a bad release may park all there are. */
export const MOST_NAMED = 500;

/** One stream of one reader. */
export type ParkedOne = ParkedStream & Pick<ParkedFor, 'reader'>;

/** The streams longest parked over all readers, at most so many. */
export const longestParked = (parked: readonly ParkedFor[], most: number): readonly ParkedOne[] =>
  parked
    .flatMap(({ reader, streams }) => streams.map((each) => ({ reader, ...each })))
    .sort(({ since: one }, { since: other }) => one.localeCompare(other))
    .slice(0, most);

/** How many streams stand parked in all, one for two readers counted twice. */
export const totalParked = (parked: readonly ParkedFor[]): number => parked.reduce((sum, { total }) => sum + total, 0);
