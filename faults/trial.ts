import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresEventStore, type Tip } from '@app/event-store';
import { SystemClock } from '@app/field';
import type { Evidence } from './checks/evidence.js';
import { type Findings, findingsIn } from './checks/findings.js';
import { readEvidence } from './checks/reading.js';
import { atRest } from './checks/rest.js';
import type { DiskTally } from './disk/disk.js';
import type { Fault } from './plan/plan.js';
import { healed, type Service, startService } from './service/service.js';
import { suffer } from './service/suffer.js';
import { stageOn } from './stage.js';
import { within } from './within.js';
import { machines, personsBy, Tokens, writersFor } from './writers/crew.js';
import { foundField } from './writers/field.js';
import { History } from './writers/history.js';
import { overHttp } from './writers/http.js';
import type { Writer } from './writers/writer.js';

/** What the service of the specs and of this suite is told. */
const MASTER_KEY = Buffer.alloc(32, 1);
/** So long everybody may take to come to rest after a round, in milliseconds. */
const PATIENCE = 90_000;
/** The writers write at least so long, in milliseconds, and so long after the last fault is over and mended. */
const SHORTEST = 1_500;
const AFTERWARDS = 300;

/** The service under trial: its writers, what they have written down, and the tips of the chain that were seen. */
export class Trial {
  private readonly tips: Tip[] = [];

  private constructor(
    private readonly service: Service,
    private readonly history: History,
    private readonly tokens: Tokens,
    private readonly writers: readonly Writer[],
    private readonly begun: bigint,
  ) {}

  /** Starts the service in a folder of its own, with a field to work in; the seed decides what the writers do. */
  static async begin(folder: string, seed: string): Promise<Trial> {
    const service = await startService(folder, machines);
    const { url, issuer, databaseUrl } = service.address;
    const [persons, history] = [personsBy(MASTER_KEY), new History(join(folder, 'history.jsonl'))];
    const tokens = new Tokens(issuer, persons);
    const app = await stageOn(databaseUrl, { masterKey: MASTER_KEY });
    const field = await foundField(app, persons);
    await app.close();
    let marks = 0;
    const desk = { way: overHttp(url, tokens.of), history, field, mark: () => ++marks };
    await healed(service);
    return new Trial(service, history, tokens, writersFor(seed, persons, desk), (await tipOf(databaseUrl)).position);
  }

  /** Lets the writers write while the service suffers these faults, and until it has come to rest; then looks for what is wrong. */
  async suffer(faults: readonly Fault[]): Promise<Findings> {
    await this.tokens.renew();
    const evening = new AbortController();
    const working = Promise.all(this.writers.map((writer) => writer.work(evening.signal)));
    const failed = working.then(() => new Promise<never>(() => undefined));
    await Promise.race([failed, this.faulty(faults)]);
    evening.abort();
    await within(PATIENCE, working, 'the writers did not get their answers');
    return this.findings();
  }

  /** How many commands were answered as done so far. */
  get acknowledged(): number {
    return this.history.all().filter(({ answers }) => answers.some(({ outcome }) => outcome === 'done')).length;
  }

  /** What happened that should never have, and is no matter of counting. */
  get surprises(): readonly string[] {
    const answers = this.history.all().flatMap((told) => told.answers);
    const bad = answers.flatMap((answer) => (answer.outcome === 'unknown' ? [answer.why] : [])).filter(isSurprise);
    return [...this.service.deaths.map((name) => `${name} ended by itself`), ...bad];
  }

  /** What failing disks came to so far. */
  get disk(): DiskTally {
    return this.service.database.disk.tally;
  }

  /** Ends it all. */
  stop(): Promise<void> {
    return this.service.stop();
  }

  private async faulty(faults: readonly Fault[]): Promise<void> {
    const each = faults.map(async (fault) => {
      await sleep(fault.at);
      await suffer(this.service, fault);
    });
    const shortest = sleep(SHORTEST);
    await Promise.all(each);
    await healed(this.service);
    await Promise.all([shortest, sleep(AFTERWARDS)]);
  }

  private async findings(): Promise<Findings> {
    const evidence = await this.evidence();
    const findings = await findingsIn(evidence);
    this.tips.push(await tipOf(this.service.address.databaseUrl));
    const restless = evidence.level ? [] : ['it never came to rest'];
    return { ...findings, foldDiffers: [...restless, ...findings.foldDiffers] };
  }

  // A date that passes may make something happen at any moment: then it is looked at again.
  private async evidence(tries = 5): Promise<Evidence> {
    const { databaseUrl } = this.service.address;
    const rested = await atRest(databaseUrl, PATIENCE);
    const evidence = await readEvidence(databaseUrl, { told: this.history.all(), begun: this.begun, tips: this.tips });
    return evidence.level || !rested || tries === 1 ? evidence : this.evidence(tries - 1);
  }
}

const tipOf = async (url: string): Promise<Tip> => {
  const store = await PostgresEventStore.open({ url, clock: new SystemClock() });
  return store.tip().finally(() => store.close());
};

// A service that is out of reach says so; anything else is a fault nobody foresaw.
const isSurprise = (why: string): boolean => /^5\d\d /.test(why) && !why.startsWith('503 ');
