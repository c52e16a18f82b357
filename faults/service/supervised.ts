import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, startApp } from '../../tools/processes.mjs';
import { InTurn } from './in-turn.js';

/** What a process is told. */
export type Environment = Readonly<Record<string, string>>;

/** A process that cannot reach its database may end while it starts: for so many milliseconds. */
const STARTING = 20_000;
const BETWEEN_STARTS = 300;

/** One process of the service as a container platform runs it: started again whenever it ends. One thing is done to it at a time. */
export class Supervised {
  private readonly turns = new InTurn();
  private readonly output: number;
  private app: App | undefined;

  constructor(
    private readonly name: 'api' | 'projector',
    private readonly env: Environment,
    log: string,
    private readonly endedByItself: (name: string) => void,
  ) {
    this.output = openSync(log, 'a');
  }

  /** Starts it. */
  start(): void {
    const [app, since] = [startApp(this.name, this.env, [], ['ignore', this.output, this.output]), Date.now()];
    this.app = app;
    void app.ended.then(async () => {
      if (this.app !== app) return;
      if (Date.now() - since > STARTING) this.endedByItself(this.name);
      await sleep(BETWEEN_STARTS);
      if (this.app === app) this.start();
    });
  }

  /** Kills it outright, and starts it again. */
  kill(): Promise<void> {
    return this.turns.next(async () => {
      const app = this.letGo();
      app?.pass('SIGKILL');
      await app?.ended;
      this.start();
    });
  }

  /** Ends it in order, and starts it again. */
  restart(): Promise<void> {
    return this.turns.next(async () => {
      await this.letGo()?.stop();
      this.start();
    });
  }

  /** Lets it stand still while something else is done. */
  pause(meanwhile: () => Promise<unknown>): Promise<void> {
    return this.turns.next(async () => {
      const app = this.app;
      app?.pass('SIGSTOP');
      await meanwhile().finally(() => app?.pass('SIGCONT'));
    });
  }

  /** Waits until all that was to be done to it is done. */
  calm(): Promise<void> {
    return this.turns.next(async () => undefined);
  }

  /** Ends it in order. */
  stop(): Promise<void> {
    return this.turns.next(async () => this.letGo()?.stop());
  }

  // What is let go is not started again when it ends.
  private letGo(): App | undefined {
    const app = this.app;
    this.app = undefined;
    return app;
  }
}
