// A thread that walks parts of the chain, one after another, until it is ended.
import { parentPort, workerData } from 'node:worker_threads';
import type { Span } from './span.js';
import { walkerOn } from './walkers.js';

const walker = walkerOn(workerData.url);
parentPort?.on('message', async (span: Span) => parentPort?.postMessage(await walker.walk(span)));
