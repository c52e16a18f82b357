import type { EventStore } from '@app/event-store';

/** More than this need not be counted where that takes reading them. */
const MANY = 1_000;

/** How many events there are after each of these places, up to the newest. */
export const countsAfter = async (
  store: EventStore,
  places: ReadonlySet<bigint>,
  newest: bigint,
): Promise<ReadonlyMap<bigint, number>> =>
  new Map(
    await Promise.all([...places].map(async (place) => [place, await countAfter(store, place, newest)] as const)),
  );

const countAfter = async (store: EventStore, place: bigint, newest: bigint): Promise<number> => {
  if (store.capabilities.gapFreePositions || place >= newest) return Math.max(0, Number(newest - place));
  let count = 0;
  for await (const batch of store.subscribe(place)) {
    count += batch.filter(({ position }) => position <= newest).length;
    if (count >= MANY || (batch.at(-1)?.position ?? 0n) >= newest) break;
  }
  return Math.min(count, MANY);
};
