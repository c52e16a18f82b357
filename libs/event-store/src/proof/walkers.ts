import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SpanVerdict, Walker } from './span.js';
import { THREAD, walkerOn } from './walker.thread.js';

/** How many may walk at the same time on this machine. */
export const LANES = Math.min(8, availableParallelism());

/** Walkers over the events in a PostgreSQL, each on a connection of its own; in threads of their own where this runs compiled. */
export const walkersOn = (url: string, count: number): readonly Walker[] =>
  Array.from({ length: count }, () => (THREAD.pathname.endsWith('.js') ? threadOn(url) : walkerOn(url)));

const threadOn = (url: string): Walker => {
  const thread = new Worker(THREAD, { workerData: { walksIn: url } });
  // Whoever waits for it; one part at a time.
  let waiting: Readonly<{ resolve(seen: SpanVerdict): void; reject(error: Error): void }> | undefined;
  thread.on('message', (seen: SpanVerdict) => waiting?.resolve(seen));
  thread.on('error', (error) => waiting?.reject(error));
  return {
    walk: (span) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        thread.postMessage(span);
      }),
    close: async () => void (await thread.terminate()),
  };
};
