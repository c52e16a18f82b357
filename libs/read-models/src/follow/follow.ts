import type { EventStore, StoredEvent } from '@app/event-store';
import { type Eras, Overtaken, type Positions, type Progress } from '../progress.js';
import { Lot } from '../readers/lot.js';
import type { Reader } from '../readers/reader.js';
import { type Move, type Parked, together } from '../step.js';

/** What a follower needs to have about it. */
export type Following = Readonly<{ store: EventStore; progress: Progress; told: (parked: Parked) => void }>;

/** So many events are read and kept together at most. */
const AT_MOST = 2_000;

/** Follows the store with these readers in step, batch by batch, until the signal or until `upTo` is read; throws when a batch cannot be kept. */
export const follow = async (
  about: Following,
  readers: readonly Reader[],
  signal: AbortSignal,
  upTo?: bigint,
): Promise<void> => {
  const { store, progress } = about;
  // Before anything else is read: what was made anew since then is another's.
  const eras = await progress.eras(readers.map(({ name }) => name));
  let places = await progress.positions(readers.map(({ name }) => name));
  const lot = new Lot((await progress.trouble()).parked);
  if (isRead(places, upTo)) return;
  for await (const batch of store.subscribe(least(places), signal))
    for (const events of inParts(batch)) {
      places = await readBatch(about, readers, { places, eras }, events, lot);
      if (signal.aborted || isRead(places, upTo)) return;
    }
};

type Standing = Readonly<{ places: Positions; eras: Eras }>;

const readBatch = async (
  { progress, told }: Following,
  readers: readonly Reader[],
  { places, eras }: Standing,
  events: readonly StoredEvent[],
  lot: Lot,
): Promise<Positions> => {
  if (!lot.isEmpty) await expectSame(progress, eras);
  const moves = movesTo({ places, eras }, events.at(-1)?.position ?? 0n);
  const outcomes = readers.map(({ name, read }) => read(after(places.get(name) ?? 0n, events), lot));
  const outcome = together(await Promise.all(outcomes));
  const parked = lot.taken();
  await progress.keep({ ...outcome, parked: [...outcome.parked, ...parked], moves });
  parked.forEach(told);
  return new Map([...places, ...moves.map(({ reader, to }) => [reader, to] as const)]);
};

// What stood parked may have been read again elsewhere: who does not know would pass by what comes after it, and only hear
// of that when it keeps the step, with everything asked.
const expectSame = async (progress: Progress, eras: Eras): Promise<void> => {
  const now = await progress.eras([...eras.keys()]);
  if ([...eras].some(([reader, era]) => now.get(reader) !== era))
    throw new Overtaken('what stood parked was read again');
};

/** Where the last of these readers is; 0 when there are none. */
export const least = (places: Positions): bigint =>
  [...places.values()].reduce<bigint | undefined>(
    (low, each) => (low === undefined || each < low ? each : low),
    undefined,
  ) ?? 0n;

const isRead = (places: Positions, upTo: bigint | undefined): boolean => upTo !== undefined && least(places) >= upTo;

const after = (place: bigint, events: readonly StoredEvent[]): readonly StoredEvent[] =>
  events.filter(({ position }) => position > place);

const movesTo = ({ places, eras }: Standing, to: bigint): readonly Move[] =>
  [...places]
    .filter(([, from]) => from < to)
    .map(([reader, from]) => ({ reader, from, to, era: eras.get(reader) ?? 0 }));

const inParts = (batch: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] =>
  Array.from({ length: Math.ceil(batch.length / AT_MOST) }, (_, nth) =>
    batch.slice(nth * AT_MOST, (nth + 1) * AT_MOST),
  );
