import type { AnyProjection } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { MemoryPostings } from '@app/ledger';
import { Overtaken, Progress, type Trouble } from '../progress.js';
import { readerOf } from '../readers/rows.reader.js';
import type { Cause, DueAsk, Kept, Move, Parked, RefusedAsk, Step } from '../step.js';
import type { MemoryRows } from './memory-rows.js';

/** Progress of this process, which owns everything. */
export class MemoryProgress extends Progress {
  private readonly places = new Map<string, bigint>();
  private readonly dues = new Map<string, DueAsk>();
  private readonly parked: Parked[] = [];
  private readonly refused: RefusedAsk[] = [];

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
    return new Map(readers.map((reader) => [reader, 0]));
  }

  async kept(of: AnyProjection, keys: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
    return this.rows.kept(of, keys);
  }

  async keep(step: Step): Promise<void> {
    if (step.moves.some((move) => !this.isAt(move))) throw new Overtaken();
    await this.postings.add(step.moved);
    for (const { reader, to } of step.moves) this.places.set(reader, to);
    for (const { of, key, now } of step.rows) this.rows.save(of, key, now);
    for (const due of step.due) this.dues.set(nameOf(due), due);
    for (const done of step.done) this.dues.delete(nameOf(done));
    this.parked.push(...step.parked);
    this.refused.push(...step.refused);
  }

  async trouble(): Promise<Trouble> {
    return { parked: [...this.parked], refused: [...this.refused] };
  }

  async dueBefore(day: IsoDate): Promise<readonly DueAsk[]> {
    const due = [...this.dues.values()].filter(({ on }) => on < day);
    return due.sort((one, other) => one.on.localeCompare(other.on));
  }

  async retire(of: AnyProjection): Promise<void> {
    this.rows.retire(of);
    for (let version = 1; version < of.version; version += 1) this.places.delete(readerOf({ ...of, version }));
  }

  private isAt({ reader, from }: Move): boolean {
    return (this.places.get(reader) ?? 0n) === from;
  }
}

const nameOf = ({ policy, cause }: Cause): string => `${policy} ${cause}`;
