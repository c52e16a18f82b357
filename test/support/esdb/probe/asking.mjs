// Short ways to ask a server things, on streams of this run.
import { createHash, randomUUID } from 'node:crypto';
import * as es from '@eventstore/db-client';
import { errorShown } from './shown.mjs';

const { ANY, BACKWARDS, END } = es;

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Credentials make the client append by a call of its own; an insecure server takes any. */
export const UNARY = { credentials: { username: 'any', password: 'any' } };

/** Both ways of appending, each with its name and options. */
export const PATHS = [
  ['batch', {}],
  ['unary', UNARY],
];

export const event = (type, data = {}, id = randomUUID(), metadata = undefined) =>
  es.jsonEvent({ id, type, data, metadata });

export const some = (count, type = 'E', size = 0) =>
  Array.from({ length: count }, (_, i) => event(type, { i, pad: 'x'.repeat(size) }));

export const orError = (promise) =>
  promise.catch(({ code, message, constructor: { name } }) => (code === undefined ? name : `${name}: ${message}`));

export const collect = async (reading) => {
  const out = [];
  for await (const each of reading) out.push(each);
  return out;
};

export const until = async (condition, ms = 4000) => {
  for (const end = Date.now() + ms; !condition() && Date.now() < end; ) await sleep(20);
};

/** Follows a subscription, and keeps what comes and what it signals. */
export const listen = (subscription, { paused = false } = {}) => {
  const seen = { events: [], signals: [] };
  for (const signal of ['confirmation', 'caughtUp', 'fellBehind', 'end', 'close'])
    subscription.on(signal, () => seen.signals.push(signal));
  subscription.on('error', (error) => seen.signals.push(errorShown(error)));
  seen.resume = () => subscription.on('data', (resolved) => seen.events.push(resolved));
  if (!paused) seen.resume();
  seen.caughtUp = new Promise((resolve) => subscription.once('caughtUp', resolve));
  seen.stop = () => subscription.unsubscribe();
  return seen;
};

/** What a subscription tells until so many events came, or so many milliseconds went by. */
export const seenBy = async (subscription, { during, wanted = 1, ms = 400 } = {}) => {
  const seen = listen(subscription);
  await seen.caughtUp;
  await during?.();
  await until(() => seen.events.length >= wanted, ms);
  await sleep(60);
  await seen.stop();
  await sleep(60);
  return { events: seen.events.map((each) => `${each.event.streamId}#${each.event.revision}`), signals: seen.signals };
};

/** A server at this address, asked by streams of this tag. */
export const askerOf = (url, tag) => {
  const client = es.EventStoreDBClient.connectionString(url);
  const name = (label) => `${label}-${tag}`;
  const read = (label, options) => collect(client.readStream(name(label), options));
  return {
    ...{ url, tag, client, name, read },
    other: () => es.EventStoreDBClient.connectionString(url),
    lenient: es.EventStoreDBClient.connectionString(`${url}&throwOnAppendFailure=false`),
    idFor: (label) => idOf(`${tag}/${label}`),
    put: (label, events, expectedRevision = ANY, options = {}) =>
      client.appendToStream(name(label), events, { expectedRevision, ...options }),
    revisions: async (label, options) =>
      (await read(label, options)).map((each) => Number(each.event.revision)).join(' '),
    tail: async (count) =>
      (await collect(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: count }))).reverse(),
    apart: (run) => apart(url, run),
  };
};

/** The same id for the same label of one run, also after a restart of the server. */
const idOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * With a client of its own, gone afterwards: the real server answers a refused batch append a second time at its deadline,
 * and the client throws an error that nobody can catch at an answer it does not wait for.
 */
const apart = async (url, run) => {
  const own = es.EventStoreDBClient.connectionString(url);
  try {
    return await run(own);
  } finally {
    await Promise.race([own.dispose(), sleep(500)]);
  }
};
