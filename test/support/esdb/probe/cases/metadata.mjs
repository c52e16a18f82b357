import * as es from '@eventstore/db-client';
import { collect, event, listen, sleep, some } from '../asking.mjs';

const { BACKWARDS, END, NO_STREAM, STREAM_EXISTS } = es;
const S = 'meta';
const at = (what, run) => [`metadata: ${what}`, run];

export const metadata = (asker) => {
  const { client, name, put } = asker;
  const set = (fields, options) => client.setStreamMetadata(name(S), fields, options);
  return [
    () => put(S, some(10), NO_STREAM),
    at('none', () => client.getStreamMetadata(name(S))),
    ...surplus(asker, set),
    ...cut(asker, set),
    ...old(asker, set),
    ...alone(asker),
  ];
};

const surplus = ({ client, name, put, revisions }, set) => [
  at('set $maxCount', () => set({ maxCount: 3 })),
  at('get', () => client.getStreamMetadata(name(S))),
  at('read with $maxCount', () => revisions(S)),
  at('read with $maxCount, 2 events', () => revisions(S, { maxCount: 2 })),
  at('read with $maxCount from 2', () => revisions(S, { fromRevision: 2n, maxCount: 2 })),
  at('read with $maxCount backwards', () => revisions(S, { direction: BACKWARDS, fromRevision: END })),
  at('append goes on', () => put(S, event('A'), 9n)),
  at('read after it', () => revisions(S)),
  at('subscription starts at what is left', async () => {
    const seen = listen(client.subscribeToStream(name(S)));
    await seen.caughtUp;
    await seen.stop();
    return seen.events.map((each) => Number(each.event.revision));
  }),
];

const cut = ({ client, name, put, revisions }, set) => [
  at('set $tb', () => set({ truncateBefore: 4, custom: { x: 1 } })),
  at('read with $tb', () => revisions(S)),
  at('read with $tb, 2 events', () => revisions(S, { maxCount: 2 })),
  at('read with $tb backwards from 5', () => revisions(S, { direction: BACKWARDS, fromRevision: 5n, maxCount: 3 })),
  at('read with $tb backwards from 2', () => revisions(S, { direction: BACKWARDS, fromRevision: 2n })),
  at('its own stream reads its latest event', async () =>
    (await collect(client.readStream(`$$${name(S)}`))).map((each) => each.event),
  ),
  at('$tb past the end', async () => {
    await set({ truncateBefore: 1000 });
    return [await revisions(S), await put(S, event('A'), 10n), await revisions(S)];
  }),
];

const old = ({ client, name, put, revisions }, set) => [
  at('$maxAge', async () => {
    await set({ maxAge: 1 });
    await sleep(2200);
    const before = await revisions(S);
    await put(S, event('A'));
    return [before, await revisions(S)];
  }),
  at('taken away', () => set({}).then(() => revisions(S))),
  at('NO_STREAM when set before', () => set({}, { expectedRevision: NO_STREAM })),
  at('not JSON is ignored', async () => {
    const nonsense = es.binaryEvent({ type: '$metadata', data: Buffer.from('nonsense') });
    await client.appendToStream(`$$${name(S)}`, nonsense);
    return revisions(S);
  }),
];

const alone = ({ client, name, put, revisions, tail }) => [
  () => client.setStreamMetadata(name('meta-only'), { maxCount: 2 }),
  at('of a missing stream: read', () => revisions('meta-only')),
  at('of a missing stream: STREAM_EXISTS', () => put('meta-only', event('A'), STREAM_EXISTS)),
  at('all versions are in $all', async () => {
    const ours = (await tail(60)).filter((each) => each.event.streamId === `$$${name(S)}`);
    return ours.map((each) => Number(each.event.revision)).join(' ');
  }),
];
