import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, freePort, startPostgres } from '../../tools/postgres.mjs';
import { type Cut, cutting } from './cuts.js';
import { InTurn } from './in-turn.js';
import { folderOf, processesIn, signal } from './processes-in.js';

/** The name of the database that the service has in its cluster. */
export const DATABASE = 'aandeel';

// Twenty times a second, for a minute.
const TRIES = 1_200;
/** A PostgreSQL with every commit on disk, which can be hurt; one thing is done to it at a time. */
export class Database {
  private readonly turns = new InTurn();

  private constructor(
    private readonly options: Readonly<{ dataDir: string; port: number; settings?: Readonly<Record<string, string>> }>,
    private cluster: Cluster,
    /** Where all its processes work, and nobody else. */
    private readonly folder: string,
  ) {}

  /** Starts it in a folder of its own, which another user may have to reach. */
  static async start(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Database> {
    const options = { dataDir, port: await freePort(), settings };
    const cluster = await startPostgres(options);
    return new Database(options, cluster, folderOf(cluster.pid) ?? '');
  }

  /** The superuser's URL, the same through every restart. */
  get superUrl(): string {
    return this.cluster.url();
  }

  /** Kills all its processes outright, and starts it again. */
  kill(): Promise<void> {
    return this.turns.next(async () => {
      for (; processesIn(this.folder).length > 0; await sleep(5)) this.toAll('SIGKILL');
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
      if (backend && folderOf(backend.pid) === this.folder) signal(backend.pid, 'SIGKILL');
    });
  }

  /** Lets all its processes stand still for some milliseconds. */
  pause(ms: number): Promise<void> {
    return this.turns.next(async () => {
      // The postmaster first, so that no more are born.
      signal(this.cluster.pid, 'SIGSTOP');
      this.toAll('SIGSTOP');
      await sleep(ms);
      this.toAll('SIGCONT');
    });
  }

  /** Cuts connections of the service. */
  cut(which: Cut, salt: number): Promise<void> {
    return this.turns.next(async () => {
      await this.answers();
      await this.ask(cutting(DATABASE, which, salt));
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

  private toAll(name: NodeJS.Signals): void {
    for (const pid of processesIn(this.folder)) signal(pid, name);
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
