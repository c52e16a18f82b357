import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const FIRST_WAIT = 20;
const LONGEST_WAIT = 1_000;

/** Does work again for as long as its connection is lost, at most so many milliseconds; then throws what went wrong. */
export const patiently = async <T>(patience: number, work: () => Promise<T>): Promise<T> => {
  const until = performance.now() + patience;
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await work();
    } catch (error) {
      if (!isLost(error) || performance.now() + wait > until) throw error;
      await sleep(wait);
    }
  }
};

// Everything that is not the database's own answer; and of those, that it is going away or has no room yet.
const isLost = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(08|57P0|53300|40001|40P01)/.test(error.code ?? '');
