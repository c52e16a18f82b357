import { setTimeout as sleep } from 'node:timers/promises';
import { connectionTo } from './connection.js';

/** Tells subscribers, in this process and in others, that there are new events. */
export type Bell = Readonly<{
  /** Resolves at the next ring; may ring for nothing. */
  next(): Promise<void>;
  /** Rings here at once, elsewhere within milliseconds. */
  ring(): void;
  /** Rings here only. */
  wake(): void;
  close(): Promise<void>;
}>;

// Notifying at every commit would make commits wait for each other.
const GATHERING = 5;
// A notification that got lost is made up for by looking.
const LOOKING = 1_000;

/** A bell that rings over LISTEN and NOTIFY on a connection of its own. */
export const bellOn = (url: string): Bell => {
  let { rung, next } = newRing();
  let telling: Promise<void> | null = null;
  const wake = () => {
    rung();
    ({ rung, next } = newRing());
  };
  const connection = connectionTo(url, async (client) => {
    client.on('notification', wake);
    // Losing a ring in a crash costs nothing; waiting for the disk at each would.
    await client.query('set synchronous_commit = off; listen events');
  });
  let said: Promise<unknown> = Promise.resolve();
  const say = (text: string) => {
    said = said.then(() => connection.query({ text, rowMode: 'array' })).catch(() => undefined);
    return said;
  };
  const tell = async () => {
    await sleep(GATHERING);
    telling = null;
    await say('notify events');
  };
  const looking = setInterval(() => {
    wake();
    void say('select');
  }, LOOKING).unref();
  void say('select');
  return {
    next: () => next,
    wake,
    ring: () => {
      wake();
      telling ??= tell();
    },
    close: async () => {
      clearInterval(looking);
      await telling;
      await connection.close();
    },
  };
};

const newRing = () => {
  let rung = () => {};
  const next = new Promise<void>((resolve) => {
    rung = resolve;
  });
  return { rung, next };
};
