import { readdirSync, readFileSync } from 'node:fs';

/** The processes whose parent this is; none once it is gone. */
export const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);

/** Sends a signal to a process; says whether it was there. */
export const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
};

/** Whether there is such a process that has not ended. */
export const isAlive = (pid: number): boolean => parentOf(pid) !== undefined;

// The name of a program may hold anything, brackets too: what follows the last one is fixed.
const parentOf = (pid: number): number | undefined => {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : Number(parent);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
};

const isGone = (error: unknown): boolean => ['ENOENT', 'ESRCH'].includes(String((error as { code?: string }).code));
