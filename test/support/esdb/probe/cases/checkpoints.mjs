import * as es from '@eventstore/db-client';
import { event, listen, sleep, until } from '../asking.mjs';

// Past events, m for one that matches; what comes when live; the filter.
const patterns = [
  ['', { interval: 1, window: 4 }],
  ['..........', { interval: 1, window: 4 }],
  ['m.........m.....', { interval: 1, window: 4 }],
  ['mmmmmmmmmm', { interval: 1, window: 4 }],
  ['.'.repeat(40), { interval: 2, window: 4 }],
  ['........', { interval: 1, window: 4, live: '.............' }],
  ['.......', { interval: 1, window: 4, live: 'm...m....m..m......m' }],
  ['', { interval: 2, window: 4, live: '.'.repeat(20) }],
  ['...', { interval: 1, window: 4, live: 'm.mm..mm.mmm....m.', from: es.END }],
  ['.'.repeat(70), { interval: 1, window: 32, live: '.'.repeat(40) }],
  ['......', { interval: 1, window: 1, live: '.....' }],
  ['mmmmm', { interval: 1, window: 1, live: 'mmm' }],
  ['.'.repeat(70), { live: '.'.repeat(40) }],
  ['m.m.mm....m.m.mm.m', { interval: 2, window: 3, live: '.m.....m....' }],
  ['............', { interval: 3, window: 4 }],
  ['m...............', { interval: 2, window: 4 }],
  ['m'.repeat(250), { interval: 1, window: 100 }],
  ['m.'.repeat(125), { interval: 1, window: 100 }],
  ['m..'.repeat(80), { interval: 2, window: 100 }],
  ['m'.repeat(40), { interval: 1, window: 33, live: '.'.repeat(70) }],
  [`${'.'.repeat(50)}m${'.'.repeat(150)}`, { interval: 1, window: 100 }],
  ['.'.repeat(20), { interval: 1000, window: 32 }],
];

export const checkpoints = (asker) => [
  ...patterns.map(([past, options], nth) => [
    `checkpoints: ${past || '(nothing)'} ${JSON.stringify({ ...options })}`,
    () => marked(asker, `cp${nth}`, past, options),
  ]),
  ['checkpoints: resuming at one loses nothing', () => resumed(asker)],
];

/** A marker, and past events after it; `labels` tells by position which event is which. */
const begun = async ({ put }, label, past) => {
  const [labels, noise] = [new Map(), `${label}-n`];
  const add = async (pattern, prefix = 'p') => {
    for (const [nth, kind] of [...pattern].entries()) {
      const { position } = await put(kind === 'm' ? `${label}-m` : noise, event('E'));
      labels.set(position.commit, `${prefix}${nth}`);
    }
  };
  const { position: marker } = await put(noise, event('Marker'));
  await add(past);
  return { labels, marker, add };
};

const suffixOf = ({ commit, prepare }) => {
  if (prepare === commit) return '';
  return prepare === 0n ? '/0' : '/?';
};

const marked = async (asker, label, past, { interval, window, live = '', from }) => {
  const { labels, marker, add } = await begun(asker, label, past);
  const out = [];
  // Told only at the end: an event may arrive before its append is acknowledged.
  const reached = async (_, at) => void out.push(() => `[${labels.get(at.commit)}${suffixOf(at)}]`);
  const filter = filterOn(asker.name(`${label}-m`), { interval, window, reached });
  const subscription = asker.client.subscribeToAll({ fromPosition: from ?? marker, filter });
  subscription
    .on('data', (each) => out.push(() => labels.get(each.event.position.commit)))
    .on('caughtUp', () => out.push(() => 'caughtUp'));
  await new Promise((resolve) => subscription.once('caughtUp', resolve));
  await add(live, 'l');
  await sleep(250);
  await subscription.unsubscribe();
  return out.map((told) => told()).join(' ');
};

const filterOn = (prefix, { interval, window, reached }) =>
  es.streamNameFilter({
    ...{ prefixes: [prefix], checkpointInterval: interval, maxSearchWindow: window },
    checkpointReached: reached,
  });

const resumed = async (asker) => {
  const { client, name } = asker;
  const { marker, add } = await begun(asker, 'resume', '..........m...');
  const places = [];
  const reached = async (_, place) => void places.push(place);
  const filter = filterOn(name('resume-m'), { interval: 1, window: 4, reached });
  const seen = listen(client.subscribeToAll({ fromPosition: marker, filter }));
  await seen.caughtUp;
  await seen.stop();
  await add('m');
  return Promise.all(places.map((fromPosition) => revisionsFrom(asker, fromPosition)));
};

const revisionsFrom = async ({ client, name }, fromPosition) => {
  const filter = es.streamNameFilter({ prefixes: [name('resume-m')] });
  const again = listen(client.subscribeToAll({ fromPosition, filter }));
  await until(() => again.events.length > 1, 600);
  await again.stop();
  return again.events.map((each) => each.event.revision);
};
