import { ANY, NO_STREAM } from '@eventstore/db-client';
import { event, orError, sleep, some, UNARY } from '../asking.mjs';

const LABELS = ['kept-no', 'kept-any', 'kept-exact'];

/** What is asked again after a restart. */
export const beforeRestart = ({ put, idFor }) => [
  () => put('kept-no', event('A', {}, idFor('kept-no')), NO_STREAM),
  () => put('kept-any', event('A', {}, idFor('kept-any')), ANY),
  () => put('kept-exact', some(2), NO_STREAM),
  () => put('kept-exact', event('A', {}, idFor('kept-exact')), 1n),
  ...LABELS.map((label) => () => put(label, event('Later'))),
];

/** On a server that was killed and started again, under the same tag. */
export const afterRestart = ({ put, read, revisions, idFor, tail }) => {
  const retry = async (label, expected) => {
    const { position } = (await read(label)).map((each) => each.event).find(({ id }) => id === idFor(label));
    const result = await put(label, event('A', {}, idFor(label)), expected);
    return [result, { sameAsOriginal: result.position?.commit === position.commit }, await revisions(label)];
  };
  const at = (what, run) => [`after restart: ${what}`, run];
  return [
    at('retry NO_STREAM', () => retry('kept-no', NO_STREAM)),
    at('retry exact', () => retry('kept-exact', 1n)),
    at('retry ANY', () => retry('kept-any', ANY)),
    at('soft-deleted', () => revisions('deleted-batch')),
    at('tombstoned', () => revisions('tomb')),
    at('cut stream', () => revisions('cut-batch')),
    at('positions grow', async () => {
      const last = (await tail(1))[0].event.position.commit;
      return (await put('grown', event('A'))).position.commit > last;
    }),
  ];
};

const STOPPED = {
  'st-batch': { deadline: 1000 },
  'st-unary': { deadline: 1000, ...UNARY },
  'st-batch-long': { deadline: 30000 },
  'st-unary-long': { deadline: 30000, ...UNARY },
};

/** Appends that reach a stopped server: those whose deadline has passed when it goes on are not written. */
export const stopped = ({ client, other, name, idFor, revisions, pid }) => {
  const apart = other();
  const send = (label, options) => {
    const by = options.credentials ? apart : client;
    return by.appendToStream(name(label), event('A', {}, idFor(label)), { expectedRevision: NO_STREAM, ...options });
  };
  const results = {};
  return [
    () => client.appendToStream(name('warm'), event('A')),
    () => apart.appendToStream(name('warm'), event('A'), UNARY),
    async () => {
      process.kill(pid, 'SIGSTOP');
      const sent = Object.entries(STOPPED).map(async ([label, options]) => {
        results[label] = await orError(send(label, options));
      });
      await sleep(3000);
      process.kill(pid, 'SIGCONT');
      await Promise.all(sent);
    },
    ...Object.keys(STOPPED).map((label) => [
      `stopped server: ${label}`,
      async () => [withoutDuration(results[label]), await orError(revisions(label))],
    ]),
    ['stopped server: retry', async () => [await send('st-batch', {}), await send('st-unary', UNARY)]],
  ];
};

const withoutDuration = (result) => (typeof result === 'string' ? result.replace(/ after.*/, '') : result);
