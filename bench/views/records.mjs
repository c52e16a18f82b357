import { PostgresEventStore } from '../../libs/event-store/src/index.ts';
import { recordsOf } from './history.mjs';

/** Records through the event store, before the history begins, what of it stays events; gives them back. */
export const record = async (url, municipalities, personId) => {
  const clock = { now: () => new Date('2021-01-01T12:00:00Z'), today: () => '2021-01-01' };
  const store = await PostgresEventStore.open({ url, clock });
  const appends = Array.from({ length: municipalities }, (_, nth) => recordsOf(nth, personId)).flat();
  const asked = { expected: 0, actor: 'operator:bench' };
  for (let n = 0; n < appends.length; n += 200)
    await Promise.all(
      appends.slice(n, n + 200).map((each) => store.append({ ...asked, ...each, commandId: crypto.randomUUID() })),
    );
  const { position } = await store.tip();
  const events = [];
  for await (const batch of store.subscribe(0n)) {
    events.push(...batch);
    if (events.at(-1).position >= position) break;
  }
  await store.close();
  return events;
};
