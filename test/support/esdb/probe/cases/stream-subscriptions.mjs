import { END } from '@eventstore/db-client';
import { event, listen, seenBy, sleep, some, until } from '../asking.mjs';

export const streamSubscriptions = ({ put, client, name }) => {
  const to = (label, options) => client.subscribeToStream(name(label), options);
  const at = (what, run) => [`subscribeToStream: ${what}`, run];
  return [
    at('from revision 2 excludes it', () => seenBy(to('sub-3', { fromRevision: 2n }))),
    at('from START', () => seenBy(to('sub-3'))),
    at('from END', () => seenBy(to('sub-3', { fromRevision: END }), { during: () => put('sub-3', event('E')) })),
    at('missing, then created', async () => {
      const seen = listen(to('sub-new'));
      await sleep(700);
      const before = [...seen.signals];
      await put('sub-new', event('E'));
      await until(() => seen.events.length > 0);
      await sleep(200);
      await seen.stop();
      return { before, after: seen.signals.slice(before.length), events: seen.events.length };
    }),
    at('across a soft delete', async () => {
      await put('sub-soft', some(2));
      const during = () => client.deleteStream(name('sub-soft')).then(() => put('sub-soft', event('E')));
      return seenBy(to('sub-soft'), { wanted: 3, during });
    }),
    at('across a tombstone', async () => {
      await put('sub-tomb', some(1));
      const seen = listen(to('sub-tomb'));
      await seen.caughtUp;
      await client.tombstoneStream(name('sub-tomb'));
      await until(() => seen.events.length > 1);
      await sleep(200);
      return [seen.events.map((each) => `${each.event.type}#${each.event.revision}`), seen.signals];
    }),
    at('tombstoned before', async () => {
      const seen = listen(to('sub-tomb'));
      await until(() => seen.signals.length > 0);
      return seen.signals;
    }),
  ];
};
