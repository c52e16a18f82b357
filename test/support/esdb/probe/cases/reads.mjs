import { BACKWARDS, END, NO_STREAM, START } from '@eventstore/db-client';
import { collect, listen, sleep, some } from '../asking.mjs';

const ofStream = {
  all: {},
  'from 5, 3 events': { fromRevision: 5n, maxCount: 3 },
  'backwards from END, 2': { direction: BACKWARDS, fromRevision: END, maxCount: 2 },
  'backwards from 3, 2': { direction: BACKWARDS, fromRevision: 3n, maxCount: 2 },
  'backwards from START': { direction: BACKWARDS, fromRevision: START },
  'backwards from beyond': { direction: BACKWARDS, fromRevision: 99n, maxCount: 2 },
  'from beyond the end': { fromRevision: 99n },
  'forwards from END': { fromRevision: END },
  'no events wanted': { maxCount: 0 },
  'backwards, no events wanted': { direction: BACKWARDS, fromRevision: END, maxCount: 0 },
};

const ofNone = {
  missing: {},
  'missing, backwards': { direction: BACKWARDS, fromRevision: END, maxCount: 1 },
  'missing, forwards from END': { fromRevision: END },
};

export const streamReads = ({ put, client, name, read, revisions }) => {
  const at = (what, run) => [`readStream: ${what}`, run];
  const each = (table, label) =>
    Object.entries(table).map(([what, options]) => at(what, () => revisions(label, options)));
  return [
    () => put('read', some(12), NO_STREAM),
    ...each(ofStream, 'read'),
    ...each(ofNone, 'none'),
    at('shape', () => read('read', { maxCount: 1 })),
    at('left early, client usable', async () => {
      for await (const _ of client.readStream(name('read'))) break;
      return revisions('read', { maxCount: 1 });
    }),
  ];
};

const both = (place) => ({ commit: place, prepare: place });

const places = {
  'made-up low': () => both(5n),
  'made-up': (at) => both(at(2).commit + 1n),
  zero: () => both(0n),
  'far beyond the end': () => both(1n << 50n),
  'with an earlier prepare': (at) => ({ commit: at(3).commit, prepare: at(1).prepare }),
  'with prepare 0': (at) => ({ commit: at(3).commit, prepare: 0n }),
  'with a later prepare': (at) => ({ commit: at(1).commit, prepare: at(3).prepare }),
};

export const allReads = (asker) => {
  const { put, tail, client } = asker;
  const known = [];
  const at = (place) => known[place].position;
  const labels = (resolved) => resolved.map((each) => labelOf(known, each)).join(' ');
  const all = (options) => collect(client.readAll(options)).then(labels);
  return [
    () => put('all', some(6), NO_STREAM),
    async () => known.push(...(await tail(6)).map((each) => each.event)),
    ['readAll: first event', async () => (await collect(client.readAll({ maxCount: 1 }))).map(plainly)],
    ['readAll: forwards from a position includes it', () => all({ fromPosition: at(3), maxCount: 10 })],
    [
      'readAll: backwards from a position excludes it',
      () => all({ fromPosition: at(3), direction: BACKWARDS, maxCount: 2 }),
    ],
    ['readAll: backwards from END', () => all({ fromPosition: END, direction: BACKWARDS, maxCount: 3 })],
    ['readAll: forwards from END', () => all({ fromPosition: END, maxCount: 3 })],
    ['readAll: backwards from START', () => all({ fromPosition: START, direction: BACKWARDS, maxCount: 3 })],
    ...Object.entries(places).flatMap(([what, place]) => fromPlace(asker, what, () => place(at), { all, labels })),
    ['readAll: positions', async () => order(await collect(client.readAll({ maxCount: 3000 })))],
    [
      'readAll: no events wanted',
      () => Promise.race([all({ maxCount: 0 }), sleep(2500).then(() => 'no end within 2.5 s')]),
    ],
  ];
};

const labelOf = (known, { event }) => {
  const place = known.findIndex(({ id }) => id === event.id);
  return place < 0 ? '?' : place;
};

const plainly = ({ event: { streamId, type, revision, isJson, data } }) => ({ streamId, type, revision, isJson, data });

const fromPlace = ({ client }, what, place, { all, labels }) => [
  [`readAll: forwards from ${what}`, () => all({ fromPosition: place(), maxCount: 2 })],
  [`readAll: backwards from ${what}`, () => all({ fromPosition: place(), direction: BACKWARDS, maxCount: 2 })],
  [
    `subscribeToAll: from ${what}`,
    async () => {
      const seen = listen(client.subscribeToAll({ fromPosition: place() }));
      await sleep(400);
      await seen.stop();
      // From zero it takes as long as there are events.
      const untold = what === 'zero' ? ['end', 'close', 'caughtUp'] : ['end', 'close'];
      return [labels(seen.events.slice(0, 2)), seen.signals.filter((signal) => !untold.includes(signal))];
    },
  ],
];

const order = (resolved) => {
  const positions = resolved.map((each) => each.event.position);
  const apart = (least) =>
    positions.every((position, nth) => nth === 0 || position.commit > positions[nth - 1].commit + least);
  return { growing: apart(0n), equal: positions.every(({ commit, prepare }) => commit === prepare), gaps: apart(50n) };
};
