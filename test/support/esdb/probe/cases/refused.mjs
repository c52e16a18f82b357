import * as es from '@eventstore/db-client';
import { collect, event, listen, orError, PATHS, until } from '../asking.mjs';

const LIMIT = 1024 * 1024;
const sized = (bytes, metadata) => es.binaryEvent({ type: 'Big', data: Buffer.alloc(bytes), metadata });

/** How large an append may be. */
export const sizes = ({ apart, name, revisions }) =>
  PATHS.flatMap(([path, o]) => {
    const send = (label, events) => () => apart((own) => own.appendToStream(name(`size-${label}`), events, o));
    const at = (what, run) => [`${path} size: ${what}`, run];
    return [
      at('exactly the maximum', send(path, sized(LIMIT))),
      at('one byte more', send(path, sized(LIMIT + 1))),
      at('sum is the maximum', send(path, [sized(LIMIT - 1000), sized(1000)])),
      at('sum is one byte more', send(path, [sized(LIMIT - 1000), sized(1001)])),
      at('metadata does not count', send(path, sized(LIMIT, { m: 'x'.repeat(500) }))),
      at('3.5 MB', send(path, sized(3_500_000))),
      at('20 MB', send(path, sized(20_000_000))),
      at('client usable afterwards', send(`${path}-2`, event('A'))),
      at('stored', () => revisions(`size-${path}`)),
    ];
  });

/** What is no name, no type and no id. */
export const validation = (asker) => [
  ...PATHS.flatMap(([path, options]) => invalidBy(asker, path, options)),
  ['validation: read of an empty stream name', () => collect(asker.client.readStream(''))],
  [
    'validation: invalid regex',
    async () => {
      const filter = es.eventTypeFilter({ regex: '(' });
      const seen = listen(asker.client.subscribeToAll({ fromPosition: es.START, filter }));
      await until(() => seen.signals.length > 0);
      return seen.signals;
    },
  ],
];

const invalidBy = ({ apart, name, tag, revisions }, path, o) => {
  const send = (stream, events) => apart((own) => own.appendToStream(stream, events, o));
  const at = (what, run) => [`${path} validation: ${what}`, run];
  return [
    at('empty stream name', () => send('', event('A'))),
    at('stream name $$', () => send('$$', event('A'))),
    at('empty event type', () => send(name('invalid'), event(''))),
    at('id not a UUID', () => send(name('invalid'), event('A', {}, 'not-a-uuid'))),
    at('second event invalid: none stored', async () => [
      await orError(send(name('invalid'), [event('A'), event('')])),
      await orError(revisions('invalid')),
    ]),
    at('system stream name', () => send(`$sys-${path}-${tag}`, event('A'))),
  ];
};
