import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, freePort, startPostgres } from '../../tools/postgres.mjs';
import { Disk, type Meanwhile } from '../disk/disk.js';
import type { Failing } from '../disk/failing.js';
import { answering, answersIn, askedOn } from './asking.js';
import { type Cut, cutting } from './cuts.js';
import { InTurn } from './in-turn.js';
import { folderOf, killAll, processesIn, signal, signalAll } from './processes-in.js';

/** The name of the database that the service has in its cluster. */
export const DATABASE = 'aandeel';

/** So long it may take to end in order, in milliseconds: PostgreSQL 18.4 never does when it recovers from a crash just then. */
const ENDS = 10_000;
/** So long a server whose disk is mended may take to answer by itself, in milliseconds, before it is started anew. */
const COMES_BACK = 5_000;

type Options = Parameters<typeof startPostgres>[0];

/** A PostgreSQL with every commit on disk, which can be hurt; one thing is done to it at a time. */
export class Database {
  private readonly turns = new InTurn();

  private constructor(
    private readonly options: Options,
    private cluster: Cluster,
    /** Where all its processes work, and nobody else. */
    private readonly folder: string,
    /** What it writes on. */
    readonly disk: Disk,
  ) {}

  /** Starts it in a folder of its own, which another user may have to reach; its log stands beside it. */
  static async start(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Database> {
    const log = `${dataDir}.log`;
    const onLog = (text: string) => appendFileSync(log, text);
    const options = { dataDir, port: await freePort(), settings, onLog };
    const cluster = await startPostgres(options);
    return new Database(options, cluster, folderOf(cluster.pid) ?? '', new Disk(log));
  }

  /** The superuser's URL, the same through every restart. */
  get superUrl(): string {
    return this.cluster.url();
  }

  /** Kills all its processes outright, and starts it again. */
  kill(): Promise<void> {
    return this.turns.next(() => this.killNow());
  }

  /** Ends it fast, as for an update, and starts it again. */
  restart(): Promise<void> {
    return this.turns.next(async () => {
      await this.cluster.stop(ENDS);
      this.cluster = await startPostgres(this.options);
    });
  }

  /** Kills one of its backends outright: it then throws out all, and recovers by itself. */
  crash(): Promise<void> {
    return this.turns.next(async () => {
      await answering(this.superUrl);
      const [backend] = await askedOn<{ pid: number }>(
        this.superUrl,
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
      signalAll(this.folder, 'SIGSTOP');
      await sleep(ms);
      signalAll(this.folder, 'SIGCONT');
    });
  }

  /** Cuts connections of the service. */
  cut(which: Cut, salt: number): Promise<void> {
    return this.turns.next(async () => {
      await answering(this.superUrl);
      await askedOn(this.superUrl, cutting(DATABASE, which, salt));
    });
  }

  /** Lets its disk fail while something else is done; then a server that does not answer by itself is killed and started. */
  fail(how: Failing, meanwhile: Meanwhile): Promise<void> {
    return this.turns.next(async () => {
      await answering(this.superUrl);
      // The postmaster first, so that nobody is born unseen.
      const processes = [...new Set([this.cluster.pid, ...processesIn(this.folder)])];
      await this.disk.fail({ processes, folder: this.folder }, how, meanwhile);
      if (await answersIn(this.superUrl, COMES_BACK)) return;
      this.disk.startedAnew += 1;
      await this.killNow();
    });
  }

  /** Waits until all that was to be done to it is done, and it answers. */
  calm(): Promise<void> {
    return this.turns.next(() => answering(this.superUrl));
  }

  /** Ends it. */
  stop(): Promise<void> {
    return this.turns.next(() => this.cluster.stop(ENDS));
  }

  private async killNow(): Promise<void> {
    await killAll(this.folder);
    this.cluster = await startPostgres(this.options);
  }
}
