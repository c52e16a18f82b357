import { setTimeout } from 'node:timers/promises';
import type { EventStore } from '@app/event-store';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Building } from './building.js';
import { Claim } from './claim.js';
import { isLittle } from './is-little.js';
import { make, oidOf } from './making.js';
import { isFit, type Mark } from './mark.js';
import { thisProgram } from './program.js';
import { EVERY } from './rests.js';
import { swap } from './swapping.js';

/** Hears how far a rebuild is: which one, up to which position, of which one. */
export type Heard = (name: string, position: bigint, of: bigint) => void;

/** How one rebuilds: until which signal, whether from the first event on also where one could go on, and who hears that one goes on. */
export type Manner = Readonly<{ signal?: AbortSignal; afresh?: boolean; goesOn?: Heard }>;

/** Makes tables anew out of all events, beside those that are read, and swaps them; one at a time in the whole installation. */
export class Rebuilder {
  /** `every`: so many milliseconds of folding at most are lost by an interruption. `program`: whose marks are gone on from. */
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly buildings: readonly Building[],
    private readonly every = EVERY,
    private readonly program = thisProgram,
  ) {}

  /** The names of what can be rebuilt. */
  get names(): readonly string[] {
    return this.buildings.map(({ name }) => name);
  }

  /** The names of what can be rebuilt, by the readers that follow into it. */
  get readers(): ReadonlyMap<string, string> {
    return new Map(this.buildings.map(({ reader, name }) => [reader, name]));
  }

  /**
   * Rebuilds what has this name, on from where another was interrupted; stopped by the signal it leaves what is read as it
   * was. Throws when it is unknown or stopped.
   */
  async rebuild(name: string, heard: Heard, manner: Manner = {}): Promise<void> {
    const building = this.buildings.find((each) => each.name === name);
    if (!building) throw new RangeError(`nothing is called ${name}`);
    await this.alone(() => this.build(building, heard, manner), manner.signal);
  }

  /** Rebuilds, by the names of their readers, what has never been made whole; little is left to who follows. */
  async makeMissing(heard: Heard, signal: AbortSignal, goesOn?: Heard): Promise<void> {
    const manner = { signal, ...(goesOn && { goesOn }) };
    for (const building of this.buildings)
      if (!signal.aborted && (await this.isMissing(building.reader)))
        await this.alone(async () => {
          // Somebody else may have made it meanwhile.
          if (await this.isMissing(building.reader)) await this.build(building, heard, manner);
        }, signal);
  }

  private async isMissing(reader: string): Promise<boolean> {
    const found = await this.source.query<unknown[]>('select from read.checkpoint where reader = $1', [reader]);
    return found.length === 0 && !(await isLittle(this.store));
  }

  // Whoever dies lets go of the lock with the connection.
  private async alone(act: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      while (!(await tryLock(runner))) await setTimeout(BETWEEN_TRIES, undefined, { signal });
      await act();
    } finally {
      await runner.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await runner.release();
    }
  }

  private async build(building: Building, heard: Heard, { signal, afresh, goesOn }: Manner): Promise<void> {
    const { source, store, every, program } = this;
    const [head, claim] = [await store.head(), await Claim.on(source.manager, building.reader)];
    const left = afresh ? undefined : await this.fit(building, head, claim.left);
    // By position it goes on to what is the newest event now.
    const upTo = left && building.ways[left.way]?.order === 'stream' ? left.upTo : head;
    const told = onlyOnwards((position) => heard(building.name, position, upTo));
    if (left) goesOn?.(building.name, left.told, upTo);
    const made = await make({ source, store, building, claim, program, upTo, left, every, told, signal });
    if (!made) throw new Error(`${building.name} holds what no table can keep`);
    await swap({ source, store }, made);
    told(upTo);
  }

  private async fit(building: Building, head: bigint, left: Mark | undefined): Promise<Mark | undefined> {
    if (!left) return undefined;
    const { source, store, program } = this;
    const table = await oidOf(source.manager, building);
    return isFit(left, { building, program: program(), table, head, store }) ? left : undefined;
  }
}

/** Tells how far it is, and nothing when it began again and is not yet where it was. */
const onlyOnwards = (tell: (position: bigint) => void): ((position: bigint) => void) => {
  let last = -1n;
  return (position) => {
    if (position > last) tell(position);
    last = position > last ? position : last;
  };
};

const tryLock = async (runner: QueryRunner): Promise<boolean> => {
  const [row] = await runner.query("select pg_try_advisory_lock(hashtextextended('aandeel rebuild', 0)) as mine");
  return row.mine;
};

/** Between two tries to be the only one, in milliseconds. */
const BETWEEN_TRIES = 200;
