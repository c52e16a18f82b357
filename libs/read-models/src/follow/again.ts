import { setTimeout } from 'node:timers/promises';

/** Until when, and whom to tell of failures. */
type Manner = Readonly<{ signal: AbortSignal; log: (line: string) => void }>;

/** Does work again and again until the signal; a failure is told, and waited for longer each time that the next one fails too. */
export const again = async (what: string, work: () => Promise<void>, manner: Manner): Promise<void> => {
  let failures = 0;
  while (!manner.signal.aborted)
    try {
      await work();
      failures = 0;
    } catch (error) {
      failures += 1;
      await afterFailure(what, error, failures, manner);
    }
};

const afterFailure = async (what: string, error: unknown, failures: number, { signal, log }: Manner): Promise<void> => {
  if (signal.aborted) return;
  log(`${what}: ${error instanceof Error ? `${error.name} ${error.message}` : 'failed'}; again from what was kept`);
  await setTimeout(Math.min(100 * 2 ** failures, 10_000), undefined, { signal }).catch(() => undefined);
};
