import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_WAIT = 20;
const LONGEST_WAIT = 1_000;

/** Does work again for as long as what goes wrong will pass, at most so many milliseconds; then throws what went wrong. */
export const patiently = async <T>(
  patience: number,
  willPass: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> => {
  const until = performance.now() + patience;
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await work();
    } catch (error) {
      if (!willPass(error) || performance.now() + wait > until) throw error;
      await sleep(wait);
    }
  }
};
