import { ANY, BACKWARDS, END, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';
import { event, sleep, some, UNARY } from '../asking.mjs';

const at = (what, run) => [`soft delete: ${what}`, run];

export const softDeletes = (asker) => {
  const { client, name, put } = asker;
  const del = (label, expectedRevision = ANY) => client.deleteStream(name(label), { expectedRevision });
  const make = async (label) => {
    await put(label, some(3), NO_STREAM);
    await del(label);
  };
  return [...goingOn(asker, del), ...reviving(asker, make), ...refusing(asker, del, make), ...keeping(asker, del)];
};

const goingOn = ({ put, revisions, client, name }, del) => [
  () => put('del', some(3), NO_STREAM),
  at('at the current revision', () => del('del', 2n)),
  at('read', () => revisions('del')),
  at('read backwards', () => revisions('del', { direction: BACKWARDS, fromRevision: END })),
  at('metadata', () => client.getStreamMetadata(name('del'))),
  at('append at a wrong revision', () => put('del', event('A'), 0n)),
  at('append at a future revision', () => put('del', event('A'), 9n)),
  at('append at the old revision', () => put('del', event('A'), 2n)),
  at('read after the append', () => revisions('del')),
  () => sleep(300),
  at('metadata after the append', () => client.getStreamMetadata(name('del'))),
];

const reviving = ({ put, revisions }, make) => [
  () => make('del-no'),
  at('append NO_STREAM', () => put('del-no', some(2), NO_STREAM)),
  at('read after NO_STREAM', () => revisions('del-no')),
  () => make('del-any'),
  at('append ANY', () => put('del-any', event('A'))),
  () => make('del-exists'),
  at('append STREAM_EXISTS', () => put('del-exists', event('A'), STREAM_EXISTS)),
  at('append STREAM_EXISTS, unary', () => put('del-exists', event('A'), STREAM_EXISTS, UNARY)),
  () => make('del-empty'),
  at('empty append revives', async () => [await put('del-empty', []), await revisions('del-empty')]),
];

const refusing = ({ put }, del, make) => [
  () => make('del-twice'),
  at('twice', () => del('del-twice')),
  at('of a deleted one at a wrong revision', () => del('del-twice', 0n)),
  at('of a deleted one, NO_STREAM', () => del('del-twice', NO_STREAM)),
  at('missing stream', () => del('del-none')),
  at('missing stream, NO_STREAM', () => del('del-none', NO_STREAM)),
  at('missing stream, revision', () => del('del-none', 0n)),
  () => put('del-wrong', some(2)),
  at('wrong revision', () => del('del-wrong', 0n)),
  at('NO_STREAM of an existing stream', () => del('del-wrong', NO_STREAM)),
];

const keeping = ({ put, client, name, revisions, tail, tag }, del) => {
  const metadata = () => client.getStreamMetadata(name('del-meta'));
  const ours = ({ streamId }) => streamId.includes(`del-no-${tag}`) || streamId.includes(`del-${tag}`);
  return [
    () => put('del-meta', some(3)),
    () => client.setStreamMetadata(name('del-meta'), { maxCount: 2, custom: 'kept?' }),
    () => del('del-meta'),
    at('keeps other metadata', metadata),
    () => put('del-meta', some(3)),
    // The real server writes the event that revives a moment after it acknowledges.
    () => sleep(300),
    at('keeps other metadata after the append', async () => [await metadata(), await revisions('del-meta')]),
    at('events stay in $all', async () => {
      const last = (await tail(400)).map((each) => each.event).filter(ours);
      return last.map(({ streamId, revision, type }) => `${streamId}#${revision}:${type}`);
    }),
    at('position is that of the metadata event', async () => {
      await put('del-pos', event('A'));
      const { position } = await del('del-pos');
      const [{ event: last }] = await tail(1);
      return [last.streamId, last.position.commit === position.commit];
    }),
  ];
};
