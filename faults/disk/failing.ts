import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

// A call that a processor does not have is none.
const failings = {
  /** Nothing is brought to the disk any more, and the kernel says so. */
  'failing syncs': { calls: '?fsync,?fdatasync,?sync_file_range,?msync', answer: 'error=EIO' },
  /** There is no room for anything more. */
  'full disk': { calls: '?fallocate,?pwrite64,?pwritev', answer: 'error=ENOSPC' },
  /** What is written into the log is answered as written, 8 KiB of it, which is a page, and is nowhere. */
  'lying log': { calls: '?pwrite64', answer: 'retval=8192', only: 'pg_wal' },
} as const satisfies Record<string, Readonly<{ calls: string; answer: string; only?: string }>>;

/** How a disk fails. */
export type Failing = keyof typeof failings;

/** The processes of a PostgreSQL, and the folder of its data. */
export type Server = Readonly<{ processes: readonly number[]; folder: string }>;

/** A disk that fails until it is mended. */
export class FailingDisk {
  private readonly moments = new EventEmitter();
  private readonly missed: string[] = [];
  private held = 0;
  private failures = 0;

  /** Resolves when it fails for the first time. */
  readonly failed: Promise<unknown> = once(this.moments, 'failed');

  private constructor(
    private readonly strace: ChildProcessByStdio<null, null, Readable>,
    private readonly processes: number,
  ) {
    createInterface({ input: strace.stderr }).on('line', (line) => this.hear(line));
  }

  /** Begins for this server and all that it will start; throws an Error that says why, where strace cannot do this. */
  static async of({ processes, folder }: Server, how: Failing): Promise<FailingDisk> {
    const those = processes.flatMap((pid) => ['-p', `${pid}`]);
    const strace = spawn('strace', ['-f', ...rulesOf(how, folder), ...those], { stdio: ['ignore', 'ignore', 'pipe'] });
    const disk = new FailingDisk(strace, processes.length);
    await Promise.race([once(disk.moments, 'begun'), disk.neverBegun()]);
    return disk;
  }

  /** Lets it work again; gives how many calls it has failed. */
  async mend(): Promise<number> {
    const closed = once(this.strace, 'close');
    // It lets go of all that it holds; it has ended already when they have.
    if (this.strace.kill('SIGINT')) await closed;
    return this.failures;
  }

  private hear(line: string): void {
    if (/^strace: Process \d+ attached/.test(line)) this.held += 1;
    // A process may have ended before its turn came.
    if (line.startsWith('strace: attach')) this.missed.push(line);
    if (this.held > 0 && this.held + this.missed.length >= this.processes) this.moments.emit('begun');
    if (!line.includes('(INJECTED)')) return;
    this.failures += 1;
    this.moments.emit('failed');
  }

  private async neverBegun(): Promise<never> {
    await once(this.strace, 'close');
    throw new Error(this.missed.at(-1) ?? 'strace ended');
  }
}

const rulesOf = (how: Failing, folder: string): readonly string[] => {
  const { calls, answer, only }: Readonly<{ calls: string; answer: string; only?: string }> = failings[how];
  const files = only ? readdirSync(join(folder, only)).map((name) => join(folder, only, name)) : [];
  const rules = ['-e', `trace=${calls}`, '-e', 'signal=none', '-e', `inject=${calls}:${answer}`];
  return [...rules, ...files.flatMap((file) => ['-P', file])];
};
