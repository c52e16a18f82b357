import type { EventStore } from '@app/event-store';
import type { Positions } from '../progress.js';
import type { Reader } from '../readers/reader.js';
import { type Following, follow, least } from './follow.js';

/** Readers that one process owns together. */
export type Family = Readonly<{
  name: string;
  readers: readonly Reader[];
  /** Done when this process has come to own them, before it follows. */
  whenOwned?: (signal: AbortSignal) => Promise<void>;
  /** Done each time all readers are level with the newest event. */
  whenLevel: () => Promise<void>;
}>;

/** Readers at most so far apart go on together: some thousand events, by positions that count them or that count bytes. */
const levelOf = ({ capabilities }: EventStore): bigint => (capabilities.gapFreePositions ? 1_000n : 1_000_000n);

/**
 * Owns the family and follows with it until the signal, or until another may own it; who is far behind catches up alone,
 * and then joins the others. Should this process go on before it hears of that, it is overtaken: no step of it is kept.
 */
export const followAs = async (about: Following, family: Family, signal: AbortSignal): Promise<void> => {
  const either = AbortSignal.any([signal, await about.progress.own(family.name, signal)]);
  await family.whenOwned?.(either);
  while (!either.aborted) await oneRound(about, family, either);
};

const oneRound = async (about: Following, { readers, whenLevel }: Family, signal: AbortSignal): Promise<void> => {
  const head = await about.store.head();
  const places = await about.progress.positions(readers.map(({ name }) => name));
  const near = levelOf(about.store);
  const [level, behind] = parted(places, readers, near);
  if (behind.length > 0) return untilLevel(about, level, behind, head, signal);
  if (head - least(places) > near) return follow(about, readers, signal, head);
  await whenLevel();
  return follow(about, readers, signal);
};

// Ends when those behind are where the newest event was, so that in the next round they go on with the others.
const untilLevel = async (
  about: Following,
  level: readonly Reader[],
  behind: readonly Reader[],
  head: bigint,
  signal: AbortSignal,
): Promise<void> => {
  const round = new AbortController();
  const either = AbortSignal.any([signal, round.signal]);
  const both = [follow(about, behind, either, head), follow(about, level, either)];
  const ended = await Promise.allSettled(both.map((each) => each.finally(() => round.abort())));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};

const parted = (places: Positions, readers: readonly Reader[], near: bigint): [Reader[], Reader[]] => {
  const furthest = [...places.values()].reduce((high, each) => (each > high ? each : high), 0n);
  const isLevel = ({ name }: Reader): boolean => furthest - (places.get(name) ?? 0n) <= near;
  return [readers.filter(isLevel), readers.filter((reader) => !isLevel(reader))];
};
