import * as es from '@eventstore/db-client';
import { event, orError, PATHS, some } from '../asking.mjs';

const { ANY, BACKWARDS, END, NO_STREAM, STREAM_EXISTS } = es;

export const appends = (asker) => PATHS.flatMap(([path, options]) => appendsBy(asker, path, options));

const appendsBy = ({ put, lenient, name, read, revisions }, path, o) => {
  const s = `append-${path}`;
  const at = (what, run) => [`${path} append: ${what}`, run];
  const quiet = (label, expectedRevision) =>
    lenient.appendToStream(name(label), event('A'), { expectedRevision, ...o });
  return [
    at('NO_STREAM', () => put(s, event('A', { n: 1 }), NO_STREAM, o)),
    at('two at revision 0', () => put(s, some(2), 0n, o)),
    at('wrong exact revision', () => put(s, event('A'), 0n, o)),
    at('future revision', () => put(s, event('A'), 99n, o)),
    at('NO_STREAM on existing', () => put(s, event('A'), NO_STREAM, o)),
    at('revision 0 of a missing stream', () => put(`${s}-none`, event('A'), 0n, o)),
    at('STREAM_EXISTS of a missing stream', () => put(`${s}-none`, event('A'), STREAM_EXISTS, o)),
    at('STREAM_EXISTS', () => put(s, event('A'), STREAM_EXISTS, o)),
    at('ANY', () => put(s, event('A'), ANY, o)),
    at('nothing, NO_STREAM, new stream', () => put(`${s}-empty`, [], NO_STREAM, o)),
    at('nothing, again', () => put(`${s}-empty`, [], NO_STREAM, o)),
    at('stream after an empty append', () => revisions(`${s}-empty`)),
    at('first event after an empty append', () => put(`${s}-empty`, event('A'), NO_STREAM, o)),
    at('nothing at the current revision', () => put(s, [], 4n, o)),
    at('nothing, ANY', () => put(s, [], ANY, o)),
    at('nothing at a wrong revision', () => put(s, [], 2n, o)),
    at('nothing, STREAM_EXISTS, missing stream', () => put(`${s}-none`, [], STREAM_EXISTS, o)),
    at('not throwing: wrong revision', () => quiet(s, 0n)),
    at('not throwing: NO_STREAM on existing', () => quiet(s, NO_STREAM)),
    at('not throwing: missing stream', () => quiet(`${s}-none`, 0n)),
    at('not throwing: success', () => quiet(s, 4n)),
    at('several, wrong revision: none stored', async () => [await orError(put(s, some(3), 1n, o)), await revisions(s)]),
    at('positions grow within one append, the last is returned', async () => {
      const { position } = await put(s, some(3), ANY, o);
      const last = await read(s, { direction: BACKWARDS, fromRevision: END, maxCount: 3 });
      return growth(position, last.map((each) => each.event.position.commit).reverse());
    }),
    at('content', async () => {
      await put(`${s}-content`, contents(), ANY, o);
      return read(`${s}-content`);
    }),
    at('1000 events', () => put(`${s}-many`, some(1000), NO_STREAM, o)),
  ];
};

const growth = ({ commit, prepare }, [first, second, third]) => ({
  returnsLast: commit === third && prepare === third,
  growing: first < second && second < third,
  gap: Number(second - first) > 1,
});

const contents = () => [
  event('M', { a: 1 }, undefined, { m: 'x' }),
  es.binaryEvent({ type: 'Bin', data: Buffer.from([1, 2, 3]) }),
  event('N', { b: 'é€' }),
];
