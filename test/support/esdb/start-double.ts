import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A fault that an append, a read, a subscription or a delete is to meet; `position`: a subscription begins at its position, not after it. */
export type Fault = Readonly<{
  /** `silence`: a read or a subscription is never answered; `again`: what stands at a position is told once more. */
  kind: 'unavailable' | 'deadline-before-write' | 'deadline-after-write' | 'too-large' | 'silence' | 'again';
  on?: 'append' | 'read' | 'subscribe' | 'delete' | 'position';
  times?: number;
}>;

/** What a double has on its hands, and has done since it was started. */
export type Counts = Readonly<{
  connections: number;
  /** Past how many events of the log each subscription is that runs. */
  at: readonly number[];
  /** Calls that meet silence, and whose caller still waits. */
  unanswered: number;
  /** Events sent to subscriptions. */
  sent: number;
  /** Past how many events each subscription began, oldest first. */
  begun: readonly number[];
  /** Calls by which a client sends all its appends. */
  batches: number;
}>;

const PROGRAM = join(process.cwd(), 'test/support/esdb/double.mjs');

/** How a double is started: with a file it keeps what it confirmed; it may not be ready at first; with a login it takes TLS only. */
export type Start = Readonly<{ file?: string; notReadyMs?: number; login?: string }>;

/** The certificate of a double that takes TLS only, by which one knows it. */
export const CERTIFICATE = join(process.cwd(), 'test/support/esdb/tls/certificate.pem');

/** A double of EventStoreDB in a process of its own, which may be stopped, killed and started again. */
export class Double {
  private constructor(
    private readonly how: Start,
    private running: ChildProcess,
    /** Its connection string; the same after a restart. */
    readonly url: string,
  ) {}

  /** Starts one on a free port of this machine. */
  static async start(how: Start = {}): Promise<Double> {
    const [running, url] = await started(how);
    return new Double(how, running, url);
  }

  get pid(): number {
    return this.running.pid as number;
  }

  /** Lets the next calls meet a fault. */
  fail(fault: Fault): Promise<unknown> {
    return this.ask('fail', fault);
  }

  /** Forgets the faults that have not happened yet. */
  heal(): Promise<unknown> {
    return this.ask('heal');
  }

  /** Drops every subscription, as one that is too slow. */
  dropSubscriptions(): Promise<unknown> {
    return this.ask('dropSubscriptions');
  }

  /** Resets every connection. */
  disconnectAll(): Promise<unknown> {
    return this.ask('disconnectAll');
  }

  /** Ends every subscription without an error. */
  endSubscriptions(): Promise<unknown> {
    return this.ask('endSubscriptions');
  }

  /** What it has on its hands. */
  async counts(): Promise<Counts> {
    return (await this.ask('counts')) as Counts;
  }

  /** SIGSTOP: connections stay, and nobody answers. */
  pause(): void {
    this.running.kill('SIGSTOP');
  }

  /** SIGCONT. */
  resume(): void {
    this.running.kill('SIGCONT');
  }

  /** SIGKILL; comes back when it is gone. */
  async kill(): Promise<void> {
    const gone = once(this.running, 'exit');
    if (this.running.kill('SIGKILL')) await gone;
  }

  /** Starts it again where it was, on its file. */
  async restart(how: Start = {}): Promise<void> {
    [this.running] = await started({ ...this.how, ...how }, new URL(this.url.replace('esdb', 'http')).port);
  }

  private async ask(what: string, argument?: unknown): Promise<unknown> {
    const answered = once(this.running, 'message');
    this.running.send([what, argument]);
    return (await answered)[0];
  }
}

const started = async ({ file, notReadyMs, login }: Start, port?: string): Promise<[ChildProcess, string]> => {
  const given = { '--file': file, '--not-ready-ms': notReadyMs, '--login': login, '--port': port };
  const args = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name, `${value}`]));
  const running = fork(PROGRAM, args, { execArgv: [], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const [line] = await once(running.stdout as NodeJS.ReadableStream, 'data');
  return [running, `${line}`.trim()];
};
