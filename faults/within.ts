import { setTimeout as sleep } from 'node:timers/promises';

/** What comes of work; throws with this message when it takes longer than so many milliseconds. */
export const within = async <Result>(ms: number, work: Promise<Result>, otherwise: string): Promise<Result> => {
  const late = new AbortController();
  const timer = sleep(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(otherwise);
  });
  return Promise.race([work, timer]).finally(() => late.abort());
};
