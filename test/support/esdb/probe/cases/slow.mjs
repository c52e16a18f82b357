import * as es from '@eventstore/db-client';
import { listen, sleep, some, until } from '../asking.mjs';

const { END, START, streamNameFilter } = es;
const errorsIn = (seen) => seen.signals.filter((signal) => signal.error);

/** Who keeps up and who does not. */
export const slowConsumers = (asker) => [
  ['slow consumer: fast one takes 200 events of one append', () => fast(asker, 200)],
  ['slow consumer: a live one that takes nothing is dropped', () => slow(asker)],
  ['slow consumer: one that catches up is not', () => behind(asker)],
];

const fast = async ({ client, name, put }, count) => {
  const filter = streamNameFilter({ prefixes: [name('fast')] });
  const seen = listen(client.subscribeToAll({ fromPosition: END, filter }));
  await seen.caughtUp;
  await put('fast', some(count));
  await until(() => seen.events.length >= count);
  await seen.stop();
  return [seen.events.length, errorsIn(seen)];
};

const slow = async ({ other, name, put }) => {
  const filter = streamNameFilter({ prefixes: [name('slow')] });
  const seen = listen(other().subscribeToAll({ fromPosition: END, filter }), { paused: true });
  await seen.caughtUp;
  for (let i = 0; i < 30; i += 1) await put('slow', some(100, 'S', 300));
  await sleep(500);
  seen.resume();
  await until(() => errorsIn(seen).length > 0);
  await sleep(200);
  const { signals, events } = seen;
  const withoutGaps = events.every((each, nth) => Number(each.event.revision) === nth);
  return { signals, gotSome: events.length > 0, gotAll: events.length === 3000, withoutGaps };
};

const behind = async ({ other, name, put }) => {
  for (let i = 0; i < 10; i += 1) await put('behind', some(300, 'S', 300));
  const filter = streamNameFilter({ prefixes: [name('behind')] });
  const seen = listen(other().subscribeToAll({ fromPosition: START, filter }), { paused: true });
  await sleep(400);
  for (let i = 0; i < 20; i += 1) await put('behind', some(20, 'S', 300));
  await sleep(300);
  seen.resume();
  await until(() => seen.events.length >= 3400 || errorsIn(seen).length > 0, 8000);
  await seen.stop();
  return [seen.events.length, errorsIn(seen)];
};
