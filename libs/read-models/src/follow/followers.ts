import { setTimeout } from 'node:timers/promises';
import type { AnyDecider, AnyPolicy, AnyProjection, Entries } from '@app/event-sourcing';
import type { EventStore, FollowedChain } from '@app/event-store';
import type { Clock } from '@app/field';
import type { Progress } from '../progress.js';
import type { Asking, Manner } from '../readers/asking.js';
import { ledgerReader } from '../readers/ledger.reader.js';
import { policiesReader } from '../readers/policies.reader.js';
import { rowsReader } from '../readers/rows.reader.js';
import type { Heard, Rebuilder } from '../rebuild/rebuilder.js';
import type { Parked } from '../step.js';
import { again } from './again.js';
import { type Family, followAs } from './family.js';
import type { Following } from './follow.js';
import { passDates } from './pass-dates.js';

/** All that follows from events: rows, ledger entries, and what policies ask of which deciders. */
export type Duties = Readonly<{
  projections: readonly AnyProjection[];
  // biome-ignore lint/suspicious/noExplicitAny: entries of every feature together
  entries: Entries<any>;
  policies: readonly AnyPolicy[];
  deciders: readonly AnyDecider[];
}>;

/** How often something unexpected in an ask is tried again before its stream is parked. */
const TRIES = 10;
const MINUTE = 60_000;

/** Whoever follows the events: the read models as one family, the policies as another, and the dates that pass. */
export class Followers {
  private readonly ending = new AbortController();
  private readonly families: readonly Family[];
  private readonly about: Following;
  private readonly manner: Manner;
  private running: Promise<unknown> = Promise.resolve();
  private passing: Promise<unknown> = Promise.resolve();

  constructor(
    store: EventStore,
    private readonly progress: Progress,
    private readonly clock: Clock,
    asking: Asking,
    private readonly duties: Duties,
    private readonly log: (line: string) => void,
    private readonly chain?: FollowedChain,
    private readonly rebuilder?: Rebuilder,
  ) {
    this.about = { store, progress, told: (parked) => log(lineOn(parked)) };
    this.manner = { asking, tries: TRIES, wait: (ms) => this.wait(ms) };
    this.families = [this.readModels(), this.policies()];
  }

  /** Follows until stopped; a failure is logged and begun again from what was kept. */
  start(): void {
    const following = this.families.map((family) => this.follow(family));
    this.running = Promise.all([...following, this.watchDates(), this.chain && this.makeChain(this.chain)]);
  }

  /** Finishes the batches at hand, and lets others own the work. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
    await this.passing.catch(() => undefined);
    await this.progress.disown();
  }

  /** Asks once for all whose date has passed by the clock; gives how many were answered. One pass at a time. */
  passDates(): Promise<number> {
    const pass = () => passDates(this.progress, this.duties.deciders, this.manner, this.clock.today());
    const passed = this.passing.then(pass, pass);
    this.passing = passed;
    return passed;
  }

  private readModels(): Family {
    const { projections, entries } = this.duties;
    const rows = projections.map((projection) => rowsReader(projection, this.progress));
    const whenLevel = async () => {
      for (const projection of projections) await this.progress.retire(projection);
      await this.progress.retireLedgers();
    };
    const whenOwned = async (signal: AbortSignal) => this.rebuilder?.makeMissing(this.heard, signal, this.goesOn);
    return { name: 'read models', readers: [...rows, ledgerReader(entries)], whenOwned, whenLevel };
  }

  private readonly heard: Heard = (name, position, of) => {
    if (position === of) this.log(`${name}: made anew out of all events up to ${of}`);
  };

  private readonly goesOn: Heard = (name, position, of) =>
    this.log(`${name}: made on from event ${position} of ${of}, where it was interrupted`);

  private policies(): Family {
    const reader = policiesReader(this.duties.policies, this.manner);
    return { name: 'policies', readers: [reader], whenLevel: async () => undefined };
  }

  private async follow(family: Family): Promise<void> {
    await this.again(family.name, () => followAs(this.about, family, this.ending.signal));
  }

  // The dates go with the policies: who owns those asks.
  private async watchDates(): Promise<void> {
    await this.again('dates', async () => {
      await this.progress.own('policies', this.ending.signal);
      await this.passDates();
      await this.wait(MINUTE);
    });
  }

  private async makeChain(chain: FollowedChain): Promise<void> {
    await this.again('chain', async () => {
      await this.progress.own('chain', this.ending.signal);
      await chain.follow(this.ending.signal);
    });
  }

  private again(what: string, work: () => Promise<void>): Promise<void> {
    return again(what, work, { signal: this.ending.signal, log: this.log });
  }

  private wait(ms: number): Promise<void> {
    return setTimeout(ms, undefined, { signal: this.ending.signal });
  }
}

const lineOn = ({ reader, stream, position, reason }: Parked): string =>
  `${reader}: parked ${stream} at ${position}, which threw ${reason}`;
