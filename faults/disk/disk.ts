import { readFileSync } from 'node:fs';
import { type Failing, FailingDisk, type Server } from './failing.js';

/** What failing disks came to: calls that failed, PANICs of PostgreSQL, and how often it had to be killed and started. */
export type DiskTally = Readonly<{ failedCalls: number; panics: number; startedAnew: number }>;

/** What is done while a disk fails. */
export type Meanwhile = (failed: Promise<unknown>) => Promise<unknown>;

/** The disk of a PostgreSQL, which fails from time to time. */
export class Disk {
  private failedCalls = 0;
  /** How often its server had to be killed and started. */
  startedAnew = 0;

  /** Of a server that writes this log. */
  constructor(private readonly log: string) {}

  /** What it came to so far. */
  get tally(): DiskTally {
    const panics = readFileSync(this.log, 'utf8').match(/ PANIC: /g)?.length ?? 0;
    return { failedCalls: this.failedCalls, panics, startedAnew: this.startedAnew };
  }

  /** Fails for this server while something else is done, which is told when it first fails. */
  async fail(server: Server, how: Failing, meanwhile: Meanwhile): Promise<void> {
    const failing = await FailingDisk.of(server, how);
    try {
      await meanwhile(failing.failed);
    } finally {
      this.failedCalls += await failing.mend();
    }
  }
}

/** Several tallies together. */
export const tallied = (tallies: readonly DiskTally[]): DiskTally => {
  const sum = (of: (tally: DiskTally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    failedCalls: sum(({ failedCalls }) => failedCalls),
    panics: sum(({ panics }) => panics),
    startedAnew: sum(({ startedAnew }) => startedAnew),
  };
};
