import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder that a process works in; undefined once the process is gone. */
export const folderOf = (pid: number): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
};

/** The processes that work in a folder: nobody else's, however numbers of processes are used again. */
export const processesIn = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => folderOf(pid) === folder);

/** Sends a signal to a process, which may be gone. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

/** Sends a signal to all processes that work in a folder. */
export const signalAll = (folder: string, name: NodeJS.Signals): void => {
  for (const pid of processesIn(folder)) signal(pid, name);
};

/** Kills all processes that work in a folder outright, and comes back when they are gone. */
export const killAll = async (folder: string): Promise<void> => {
  for (; processesIn(folder).length > 0; await sleep(5)) signalAll(folder, 'SIGKILL');
};

// Of other users' processes one may not know.
const isGone = (error: unknown): boolean =>
  ['ENOENT', 'ESRCH', 'EACCES'].includes(String((error as { code?: string }).code));
