import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';
import { event, some, UNARY } from '../asking.mjs';

const at = (what, run) => [`tombstone: ${what}`, run];

export const tombstones = (asker) => {
  const { client, name, put, idFor, tail, revisions } = asker;
  const bury = (label, expectedRevision = ANY) => client.tombstoneStream(name(label), { expectedRevision });
  return [
    () => put('tomb', [event('A', {}, idFor('tomb-a')), event('B')], NO_STREAM),
    at('wrong revision', () => bury('tomb', 0n)),
    at('NO_STREAM of an existing stream', () => bury('tomb', NO_STREAM)),
    at('at the current revision', () => bury('tomb', 1n)),
    at('its event', async () => (await tail(1)).map((each) => each.event)),
    at('read', () => revisions('tomb')),
    ...appending(asker),
    at('delete', () => client.deleteStream(name('tomb'))),
    at('again', () => bury('tomb')),
    at('set metadata', () => client.setStreamMetadata(name('tomb'), { maxCount: 1 })),
    at('get metadata', () => client.getStreamMetadata(name('tomb'))),
    at('missing stream', () => bury('tomb-none')),
    at('missing stream is gone then', () => put('tomb-none', event('A'), NO_STREAM)),
    at('missing stream, revision', () => bury('tomb-none2', 0n)),
    () => put('tomb-soft', some(2)),
    () => client.deleteStream(name('tomb-soft')),
    at('of a soft-deleted stream', () => bury('tomb-soft')),
    at('read of that', () => revisions('tomb-soft')),
  ];
};

const appending = ({ put, idFor, lenient, name }) => [
  at('append', () => put('tomb', event('C'))),
  at('append NO_STREAM', () => put('tomb', event('C'), NO_STREAM)),
  at('append STREAM_EXISTS', () => put('tomb', event('C'), STREAM_EXISTS)),
  at('retry of what was stored', () => put('tomb', event('A', {}, idFor('tomb-a')), NO_STREAM)),
  at('append, unary', () => put('tomb', event('C'), ANY, UNARY)),
  at('append, not throwing', () => lenient.appendToStream(name('tomb'), event('C'))),
  at('empty append', () => put('tomb', [])),
];
