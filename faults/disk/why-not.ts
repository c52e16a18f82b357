import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wayToRun } from '../../tools/postgres-programs.mjs';
import { FailingDisk } from './failing.js';

/** Why no disk can be let fail on this machine, in a sentence; undefined where it can. */
export const whyNoDiskFails = async (): Promise<string | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-probe-'));
  const { prefix, spawn: as } = wayToRun(join(folder, 'data'));
  // One that runs as PostgreSQL would: another user's process may be out of strace's reach.
  const [program = 'sleep', ...args] = [...prefix, 'sleep', '60'];
  const sleeper = spawn(program, args, { ...as, stdio: 'ignore' });
  try {
    await (await FailingDisk.of({ processes: [sleeper.pid ?? 0], folder }, 'failing syncs')).mend();
    return undefined;
  } catch (error) {
    return `no disk can be let fail here, for which strace must be there and be allowed to attach: ${(error as Error).message}`;
  } finally {
    sleeper.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
};
