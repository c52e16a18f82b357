import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';
import { event, PATHS, some } from '../asking.mjs';

export const idempotence = (asker) =>
  PATHS.flatMap(([path, options]) => {
    const again = repeating(asker, path, options);
    return [...exactly(again), ...loosely(again), ...oddly(again), ...hidden(again)];
  });

const repeating = ({ put, read, idFor, client, name, revisions }, path, o) => {
  const first = {};
  const events = (s, labels) => [...labels].map((label) => event('I', { l: label }, idFor(`${path}-${s}-${label}`)));
  const send = (s, labels, expected) => put(`${s}-${path}`, events(s, labels), expected, o);
  const retry = async (s, labels, expected, as) => {
    const result = await send(s, labels, expected);
    return { ...result, sameAsOriginal: first[as] && result.position?.commit === first[as].position.commit };
  };
  const stored = async (s) => {
    const labels = new Map([...'abcdef'].map((label) => [idFor(`${path}-${s}-${label}`), label]));
    return (await read(`${s}-${path}`)).map((each) => labels.get(each.event.id) ?? '?').join('');
  };
  const begin = async (s, labels, expected) => {
    first[labels] = await send(s, labels, expected);
  };
  const at = (what, run) => [`${path} idempotence: ${what}`, run];
  return { ...{ at, begin, send, retry, stored, events, put, read, client, name, revisions }, path, o, idFor };
};

const exactly = ({ at, begin, send, retry, stored }) => [
  () => begin('same', 'ab', NO_STREAM),
  at('retry NO_STREAM', () => retry('same', 'ab', NO_STREAM, 'ab')),
  () => begin('same', 'cd', 1n),
  at('retry exact', () => retry('same', 'cd', 1n, 'cd')),
  at('older retry NO_STREAM', () => retry('same', 'ab', NO_STREAM, 'ab')),
  at('shorter retry', () => retry('same', 'c', 1n)),
  at('shorter retry NO_STREAM', () => retry('same', 'a', NO_STREAM)),
  at('retry spanning two appends', () => retry('same', 'abcd', NO_STREAM, 'cd')),
  at('same ids, other past revision', () => send('same', 'cd', 0n)),
  at('same ids, future revision', () => send('same', 'cd', 10n)),
  at('same ids, NO_STREAM', () => send('same', 'cd', NO_STREAM)),
  at('longer retry', () => send('same', 'cde', 1n)),
  at('overlap', () => send('same', 'de', 2n)),
  at('reordered', () => send('same', 'dc', 1n)),
  at('stored so far', () => stored('same')),
  at('same ids at the current revision', () => send('same', 'cd', 3n)),
  at('stored after that', () => stored('same')),
  at('ANY after two copies', () => retry('same', 'cd', ANY, 'cd')),
];

const loosely = ({ at, begin, send, retry, stored, put, read, idFor, path, o }) => [
  () => begin('any', 'a', ANY),
  at('retry ANY', () => retry('any', 'a', ANY, 'a')),
  () => put(`any-${path}`, some(10), ANY, o),
  at('retry ANY after ten more', () => retry('any', 'a', ANY, 'a')),
  at('retry STREAM_EXISTS', () => retry('any', 'a', STREAM_EXISTS, 'a')),
  at('[old, new] ANY', () => send('any', 'ab', ANY)),
  at('[old, new] STREAM_EXISTS', () => send('any', 'ab', STREAM_EXISTS)),
  at('[new, old] ANY', () => send('any', 'ca', ANY)),
  at('stored by ANY', () => stored('any')),
  at('retry with other content', async () => {
    const result = await put(`any-${path}`, event('Other', { z: 1 }, idFor(`${path}-any-a`)), ANY, o);
    return [result, (await read(`any-${path}`, { maxCount: 1 }))[0]];
  }),
];

const oddly = ({ at, send, stored, events, put, path, o }) => [
  () => send('order', 'abc', NO_STREAM),
  at('ANY, a middle one', () => send('order', 'b', ANY)),
  at('ANY, with a hole', () => send('order', 'ac', ANY)),
  at('ANY, reordered', () => send('order', 'ba', ANY)),
  at('stored in order', () => stored('order')),
  at('same id in another stream', () => put(`other-${path}`, events('order', 'a'), NO_STREAM, o)),
  at('ANY retry in that other stream stores again', () => put(`other-${path}`, events('order', 'a'), ANY, o)),
  at('ANY retry in the first stream', () => send('order', 'a', ANY)),
  at('same id twice in one append', () => send('twice', 'aa', NO_STREAM)),
  at('stored twice', () => stored('twice')),
];

const hidden = ({ at, send, events, put, client, name, revisions, path, o }) => [
  () => send('cut', 'ab', NO_STREAM),
  () => client.setStreamMetadata(name(`cut-${path}`), { truncateBefore: 1 }),
  at('retry of a cut event has no position', () => put(`cut-${path}`, events('cut', 'a'), NO_STREAM, o)),
  () => send('deleted', 'ab', NO_STREAM),
  () => client.deleteStream(name(`deleted-${path}`)),
  at('retry NO_STREAM after a soft delete', () => send('deleted', 'ab', NO_STREAM)),
  at('retry exact after a soft delete', () => send('deleted', 'b', 0n)),
  at('retry ANY after a soft delete', () => send('deleted', 'a', ANY)),
  at('still deleted', () => revisions(`deleted-${path}`)),
];
