import type { EventStore, PastEvent } from '@app/event-store';

/** How the past is told: so many events at once, and what is done after each batch, by its number from 1. */
export type Telling = Readonly<{
  atOnce: number;
  after?: (nth: number, events: readonly PastEvent[]) => unknown;
}>;

/** The same store, which tells the past so, by exactly so many; what is done after a batch may throw, as a store does that is lost. */
export const telling = <Store extends EventStore>(store: Store, { atOnce, after }: Telling): Store => {
  const slowly = async function* (past: AsyncIterable<readonly PastEvent[]>): AsyncIterable<readonly PastEvent[]> {
    let [nth, rest] = [0, [] as readonly PastEvent[]];
    const tell = async function* (some: readonly PastEvent[]): AsyncIterable<readonly PastEvent[]> {
      yield some;
      nth += 1;
      await after?.(nth, some);
    };
    for await (const events of past)
      for (rest = [...rest, ...events]; rest.length >= atOnce; rest = rest.slice(atOnce))
        yield* tell(rest.slice(0, atOnce));
    if (rest.length > 0) yield* tell(rest);
  };
  return Object.assign(Object.create(store) as Store, {
    past: (...asked: Parameters<EventStore['past']>) => slowly(store.past(...asked)),
    pastByStream: (...asked: Parameters<EventStore['pastByStream']>) => slowly(store.pastByStream(...asked)),
  });
};
