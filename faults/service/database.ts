import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, freePort, startPostgres } from '../../tools/postgres.mjs';
import { InTurn } from './in-turn.js';
import { childrenOf, isAlive, signal } from './processes-of.js';

/** The name of the database that the service has in its cluster. */
export const DATABASE = 'aandeel';

/** So often it is asked whether it is back, twenty times a second. */
const TRIES = 1_200;

const cuts = {
  'cut some': (salt: number) => `hashtextextended(a.pid::text, ${salt}) % 2 = 0`,
  'cut events': () => "a.application_name = 'aandeel events'",
  // Those by whose locks a process owns its work; what else it has stays.
  'cut owners': () => "a.pid in (select pid from pg_locks where locktype = 'advisory' and granted)",
  'cut all': () => 'true',
} as const;

/** Which connections are cut. */
export type Cut = keyof typeof cuts;

/** A PostgreSQL with every commit on disk, which can be hurt; one thing is done to it at a time. */
export class Database {
  private readonly turns = new InTurn();

  private constructor(
    private readonly options: Readonly<{ dataDir: string; port: number; settings?: Readonly<Record<string, string>> }>,
    private cluster: Cluster,
  ) {}

  /** Starts it in a folder of its own, which another user may have to reach. */
  static async start(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Database> {
    const options = { dataDir, port: await freePort(), settings };
    return new Database(options, await startPostgres(options));
  }

  /** The superuser's URL, the same through every restart. */
  get superUrl(): string {
    return this.cluster.url();
  }

  /** Kills all its processes outright, and starts it again. */
  kill(): Promise<void> {
    return this.turns.next(async () => {
      const all = [this.cluster.pid, ...childrenOf(this.cluster.pid)];
      for (const pid of all) signal(pid, 'SIGKILL');
      while (all.some(isAlive)) await sleep(5);
      await this.startAgain();
    });
  }

  /** Ends it fast, as for an update, and starts it again. */
  restart(): Promise<void> {
    return this.turns.next(async () => {
      await this.cluster.stop();
      await this.startAgain();
    });
  }

  /** Kills one of its backends outright: it then throws out all, and recovers by itself. */
  crash(): Promise<void> {
    return this.turns.next(async () => {
      await this.answers();
      const [backend] = await this.ask<{ pid: number }>(
        `select pid from pg_stat_activity where datname = '${DATABASE}' and backend_type = 'client backend' limit 1`,
      );
      if (backend) signal(backend.pid, 'SIGKILL');
    });
  }

  /** Lets all its processes stand still for some milliseconds. */
  pause(ms: number): Promise<void> {
    return this.turns.next(async () => {
      signal(this.cluster.pid, 'SIGSTOP');
      const all = [this.cluster.pid, ...childrenOf(this.cluster.pid)];
      for (const pid of all) signal(pid, 'SIGSTOP');
      await sleep(ms);
      for (const pid of all) signal(pid, 'SIGCONT');
    });
  }

  /** Cuts connections of the service: about half (which ones the salt decides), those of the events, those that own, or all. */
  cut(which: Cut, salt: number): Promise<void> {
    const those = `a.datname = '${DATABASE}' and a.pid <> pg_backend_pid() and ${cuts[which](salt)}`;
    return this.turns.next(async () => {
      await this.answers();
      await this.ask(`select pg_terminate_backend(a.pid) from pg_stat_activity a where ${those}`);
    });
  }

  /** Waits until all that was to be done to it is done, and it answers. */
  calm(): Promise<void> {
    return this.turns.next(() => this.answers());
  }

  /** Ends it. */
  stop(): Promise<void> {
    return this.turns.next(() => this.cluster.stop());
  }

  private async startAgain(): Promise<void> {
    this.cluster = await startPostgres(this.options);
  }

  private async answers(): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answered = await this.ask('select').catch(() => undefined);
      if (answered) return;
      await sleep(50);
    }
    throw new Error('PostgreSQL did not come back');
  }

  // As the superuser, who gets in also while all other connections are taken.
  private async ask<Row extends object>(sql: string): Promise<readonly Row[]> {
    const client = new pg.Client({ connectionString: this.cluster.url() });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
