import * as es from '@eventstore/db-client';
import { event, listen, seenBy, sleep, some, until } from '../asking.mjs';
import { streamSubscriptions } from './stream-subscriptions.mjs';

const { END, START } = es;

/** Whether system events pass, and others. */
const kinds = async (subscription) => {
  const seen = listen(subscription);
  await seen.caughtUp;
  await seen.stop();
  const system = seen.events.filter((each) => each.event.type.startsWith('$')).length;
  return { system: system > 0, others: seen.events.length - system > 20 };
};

export const subscriptions = (asker) => {
  const { put, client, name, tag } = asker;
  return [
    async () => {
      for (let i = 0; i < 20; i += 1) await put(`sub-${i % 4}`, event(i % 2 ? `Odd${tag}` : `Even${tag}`, { i }));
    },
    ...filters(asker),
    () => client.setStreamMetadata(name('sub-0'), { maxCount: 100 }),
    ...systemEvents(asker),
    ...starts(asker),
    ...streamSubscriptions(asker),
  ];
};

const filters = ({ client, tag }) => {
  const from = (filter) => () => seenBy(client.subscribeToAll({ fromPosition: START, filter }));
  const { streamNameFilter, eventTypeFilter } = es;
  return [
    ['subscribeToAll: prefixes', from(streamNameFilter({ prefixes: [`sub-0-${tag}`, `sub-1-${tag}`] }))],
    ['subscribeToAll: stream regex', from(streamNameFilter({ regex: `^sub-[23]-${tag}$` }))],
    ['subscribeToAll: type regex', from(eventTypeFilter({ regex: `^Odd${tag}$` }))],
    ['subscribeToAll: type prefixes', from(eventTypeFilter({ prefixes: [`Even${tag}`] }))],
  ];
};

const systemEvents = ({ client }) => {
  const filter = es.excludeSystemEvents();
  return [
    [
      'subscribeToAll: excludeSystemEvents passes which',
      () => kinds(client.subscribeToAll({ fromPosition: START, filter })),
    ],
    ['subscribeToAll: no filter passes which', () => kinds(client.subscribeToAll({ fromPosition: START }))],
  ];
};

const starts = ({ put, client, name, read, tag }) => {
  const filter = es.streamNameFilter({ prefixes: [`sub-0-${tag}`, `sub-1-${tag}`] });
  return [
    [
      'subscribeToAll: from a position excludes it',
      async () => {
        const third = (await read('sub-0'))[2].event.position;
        return seenBy(client.subscribeToAll({ fromPosition: third, filter }));
      },
    ],
    [
      'subscribeToAll: from END',
      () =>
        seenBy(client.subscribeToAll({ fromPosition: END, filter }), {
          ...{ during: () => put('sub-1', some(2)), wanted: 2 },
        }),
    ],
    [
      'subscribeToAll: an append while catching up arrives once',
      async () => {
        const once = es.streamNameFilter({ prefixes: [name('once')] });
        const seen = listen(client.subscribeToAll({ fromPosition: START, filter: once }));
        await Promise.all(Array.from({ length: 20 }, () => put('once', event('E'))));
        await until(() => seen.events.length >= 20);
        await sleep(200);
        await seen.stop();
        return seen.events.map((each) => Number(each.event.revision)).join(' ');
      },
    ],
  ];
};
