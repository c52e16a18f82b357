import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { chainIn } from '../postgres/chain-in.js';
import { configOf } from '../postgres/connection.js';
import { type Span, type SpanVerdict, type Walker, walk } from './span.js';

/** How many may walk at the same time on this machine. */
export const LANES = Math.min(8, availableParallelism());

/** Walkers over the events in a PostgreSQL, each on a connection of its own; in threads of their own where this runs compiled. */
export const walkersOn = (url: string, count: number): readonly Walker[] =>
  Array.from({ length: count }, () => (import.meta.url.endsWith('.js') ? threadOn(url) : walkerOn(url)));

/** A walker in this thread, on a connection of its own. */
export const walkerOn = (url: string): Walker => {
  const client = new pg.Client(configOf(url));
  const connected = client.connect();
  connected.catch(() => undefined);
  const source = chainIn(async (name, text, values) => {
    await connected;
    return (await client.query({ name, text, values, rowMode: 'array' })).rows;
  });
  return { walk: (span) => walk(source, span), close: () => client.end() };
};

const threadOn = (url: string): Walker => {
  const thread = new Worker(new URL('./walker.thread.js', import.meta.url), { workerData: { url } });
  const walked = (span: Span) =>
    new Promise<SpanVerdict>((resolve, reject) => {
      thread.once('message', resolve).once('error', reject);
      thread.postMessage(span);
    });
  return {
    walk: (span) => walked(span).finally(() => thread.removeAllListeners()),
    close: async () => void (await thread.terminate()),
  };
};
