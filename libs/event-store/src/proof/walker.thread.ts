import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { chainIn } from '../postgres/chain-in.js';
import { configOf } from '../postgres/connection.js';
import { type Span, type Walker, walk } from './span.js';

/** What a thread that walks is begun with: this file. */
export const THREAD = new URL(import.meta.url);

/** A walker in this thread over the events in a PostgreSQL, on a connection of its own. */
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

// Begun as a thread: walks part after part, until it is ended.
if (parentPort && workerData?.walksIn) {
  const walker = walkerOn(workerData.walksIn);
  parentPort.on('message', async (span: Span) => parentPort?.postMessage(await walker.walk(span)));
}
