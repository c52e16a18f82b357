import type { AnyProjection } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { MemoryPostings } from '@app/ledger';
import type { ParkedFor } from '../parked/parked-for.js';
import { Overtaken, Progress, type ReadingAgain, type Standing, type Trouble } from '../progress.js';
import { readerOf } from '../readers/rows.reader.js';
import {
  type DueAsk,
  type Kept,
  type Move,
  type Outcome,
  type Parked,
  type RefusedAsk,
  type Step,
  together,
} from '../step.js';
import type { MemoryRows } from './memory-rows.js';
import { isOf, nameOf } from './names.js';

/** Progress of this process, which owns everything. */
export class MemoryProgress extends Progress {
  private readonly places = new Map<string, bigint>();
  private readonly dues = new Map<string, DueAsk>();
  private readonly begun = new Map<string, number>();
  private readonly refused = new Map<string, RefusedAsk>();
  private standing: readonly (Parked & Readonly<{ since: string }>)[] = [];
  private reading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly rows: MemoryRows,
    private readonly postings: MemoryPostings,
  ) {
    super();
  }

  async own(): Promise<AbortSignal> {
    return new AbortController().signal;
  }

  async disown(): Promise<void> {}

  async positions(readers: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
    return new Map(readers.map((reader) => [reader, this.places.get(reader) ?? 0n]));
  }

  async eras(readers: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map(readers.map((reader) => [reader, this.begun.get(reader) ?? 0]));
  }

  async kept(of: AnyProjection, keys: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
    return this.rows.kept(of, keys);
  }

  async keep(step: Step): Promise<void> {
    if (step.moves.some((move) => !this.isAt(move))) throw new Overtaken();
    // Nobody comes between the look and the move.
    const added = this.postings.add(step.moved);
    for (const { reader, to } of step.moves) this.places.set(reader, to);
    for (const { of, key, now } of step.rows) this.rows.save(of, key, now);
    this.keepAsides(step);
    await added;
  }

  readAgain(standing: Standing, follower: string, read: ReadingAgain): Promise<Outcome | undefined> {
    const act = () => this.readNow(standing, follower, read);
    const done = this.reading.then(act, act);
    this.reading = done;
    return done;
  }

  async forget(standing: Standing): Promise<void> {
    this.standing = this.standing.filter((each) => !isOf(standing)(each));
  }

  async trouble(): Promise<Trouble> {
    return { parked: this.standing.map(({ since, ...parked }) => parked), refused: [...this.refused.values()] };
  }

  async parked(most: number): Promise<readonly ParkedFor[]> {
    return [...grouped(this.standing, ({ reader }) => reader)].map(([reader, all]) => ({
      ...{ reader, total: all.length },
      streams: all.slice(0, most).map(({ stream, reason, since }) => ({ stream, reason, since })),
    }));
  }

  async refusals(): Promise<ReadonlyMap<string, number>> {
    const each = grouped([...this.refused.values()], ({ policy }) => policy);
    return new Map([...each].map(([policy, all]) => [policy, all.length]));
  }

  async dueBefore(day: IsoDate): Promise<readonly DueAsk[]> {
    const due = [...this.dues.values()].filter(({ on }) => on < day);
    return due.sort((one, other) => one.on.localeCompare(other.on));
  }

  async retire(of: AnyProjection): Promise<void> {
    this.rows.retire(of);
    for (let version = 1; version < of.version; version += 1) this.places.delete(readerOf({ ...of, version }));
  }

  async retireLedgers(): Promise<void> {}

  private async readNow(standing: Standing, follower: string, read: ReadingAgain): Promise<Outcome | undefined> {
    const parked = this.standing.find(isOf(standing));
    if (!parked) return undefined;
    const place = () => this.places.get(follower) ?? 0n;
    let [upTo, outcome] = [place(), await read(parked.position, place())];
    // Who follows goes on meanwhile.
    while (outcome.parked.length === 0 && place() > upTo) {
      const from = upTo + 1n;
      upTo = place();
      outcome = together([outcome, await read(from, upTo)]);
    }
    // From here on nobody comes between.
    this.standing = this.standing.filter((each) => each !== parked);
    this.keepAsides(outcome);
    if (outcome.parked.length === 0) this.begun.set(follower, (this.begun.get(follower) ?? 0) + 1);
    return outcome;
  }

  private isAt({ reader, from, era = 0 }: Move): boolean {
    return (this.places.get(reader) ?? 0n) === from && (this.begun.get(reader) ?? 0) === era;
  }

  private keepAsides({ due, done, parked, refused }: Outcome): void {
    for (const each of done) for (const kept of [this.dues, this.refused]) kept.delete(nameOf(each));
    for (const each of due) this.dues.set(nameOf(each), each);
    for (const each of refused) this.refused.set(nameOf(each), each);
    const since = new Date().toISOString();
    this.standing = [...this.standing, ...parked.map((each) => ({ ...each, since }))];
  }
}

const grouped = <Thing>(things: readonly Thing[], nameIn: (thing: Thing) => string): Map<string, Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(nameIn(thing), [...(groups.get(nameIn(thing)) ?? []), thing]);
  return groups;
};
