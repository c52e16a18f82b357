import type { AnyProjection } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import { PostgresPostings } from '@app/ledger';
import type { DataSource } from 'typeorm';
import type { ParkedFor } from '../parked/parked-for.js';
import { type Eras, type Positions, Progress, type ReadingAgain, type Standing, type Trouble } from '../progress.js';
import type { DueAsk, Kept, Outcome, Parked, RefusedAsk, Step } from '../step.js';
import { keptIn } from './kept-in.js';
import { Owning } from './owning.js';
import { parkedIn, refusalsIn } from './parked-in.js';
import { forget, readAgain } from './reading-again.js';
import { retire, retireLedgers } from './retiring.js';
import { moveReaders, writeAsides, writeRows } from './writing.js';

type PlaceRow = Readonly<{ reader: string; position: string }>;

/** Progress in PostgreSQL: rows, postings and places of the readers in one transaction per step. */
export class PostgresProgress extends Progress {
  private readonly owning: Owning;

  constructor(private readonly source: DataSource) {
    super();
    this.owning = new Owning(source);
  }

  own(family: string, signal: AbortSignal): Promise<AbortSignal> {
    return this.owning.own(family, signal);
  }

  disown(): Promise<void> {
    return this.owning.disown();
  }

  async positions(readers: readonly string[]): Promise<Positions> {
    const sought = 'select reader, position from read.checkpoint where reader = any($1)';
    const found = await this.source.query<PlaceRow[]>(sought, [readers]);
    const places = new Map(found.map(({ reader, position }) => [reader, BigInt(position)]));
    return new Map(readers.map((reader) => [reader, places.get(reader) ?? 0n]));
  }

  async eras(readers: readonly string[]): Promise<Eras> {
    const found = await this.source.query<{ reader: string; era: number }[]>(
      'select reader, era from read.checkpoint where reader = any($1)',
      [readers],
    );
    return new Map(found.map(({ reader, era }) => [reader, era]));
  }

  kept(of: AnyProjection, keys: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
    return keptIn(this.source, of, keys);
  }

  async keep(step: Step): Promise<void> {
    await this.source.transaction(async (manager) => {
      if (step.moves.length > 0) await moveReaders(manager, step.moves);
      await writeRows(manager, step.rows);
      await new PostgresPostings(manager).add(step.moved);
      await writeAsides(manager, step);
    });
  }

  readAgain(standing: Standing, follower: string, read: ReadingAgain): Promise<Outcome | undefined> {
    return readAgain(this.source, { standing, follower, read });
  }

  forget(standing: Standing): Promise<void> {
    return forget(this.source, standing);
  }

  async trouble(): Promise<Trouble> {
    const parked = await this.source.query<(Parked & { position: string })[]>(
      'select reader, stream, position, reason from read.parked order by parked_at',
    );
    const refused = await this.source.query<RefusedAsk[]>(
      'select policy, cause, stream, command, code from read.refused_ask order by refused_at',
    );
    return { parked: parked.map((each) => ({ ...each, position: BigInt(each.position) })), refused };
  }

  parked(most: number): Promise<readonly ParkedFor[]> {
    return parkedIn(this.source, most);
  }

  refusals(): Promise<ReadonlyMap<string, number>> {
    return refusalsIn(this.source);
  }

  async dueBefore(day: IsoDate): Promise<readonly DueAsk[]> {
    return this.source.query<DueAsk[]>(
      `select policy, cause, on_date::text as "on", kind, id, command from read.due
       where on_date < $1 order by on_date, policy, cause`,
      [day],
    );
  }

  retire(of: AnyProjection): Promise<void> {
    return retire(this.source, of);
  }

  retireLedgers(): Promise<void> {
    return retireLedgers(this.source);
  }
}
