import type { AnyProjection } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { ParkedFor } from './parked/parked-for.js';
import type { DueAsk, Kept, Outcome, Parked, RefusedAsk, Step } from './step.js';

/** How far each reader is, by its name. */
export type Positions = ReadonlyMap<string, bigint>;

/** In which era each reader is, by its name. */
export type Eras = ReadonlyMap<string, number>;

/** What was parked and refused, for whoever looks after the installation; streams by their names only. */
export type Trouble = Readonly<{ parked: readonly Parked[]; refused: readonly RefusedAsk[] }>;

/** A stream for a reader, as it may stand parked. */
export type Standing = Pick<Parked, 'reader' | 'stream'>;

/** Reads a stream again from a position up to and including another; what cannot be read is parked in what comes of it. */
export type ReadingAgain = (from: bigint, upTo: bigint) => Promise<Outcome>;

/** Another process has read on meanwhile, or this one lost its place: nothing was kept. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** How far the readers of the events are, and what they make of them; one process owns a family of readers at a time. */
export abstract class Progress {
  /**
   * Comes back once this process owns the family, again at once as long as it does, with a signal that tells when it does
   * no longer. Throws when the signal given ends it.
   */
  abstract own(family: string, signal: AbortSignal): Promise<AbortSignal>;
  /** Lets others own what this process owned. */
  abstract disown(): Promise<void>;
  /** Where these readers are; who never was here begins at 0. */
  abstract positions(readers: readonly string[]): Promise<Positions>;
  /** How often what these readers make was made anew, or read again from an earlier place, by others: a fence. */
  abstract eras(readers: readonly string[]): Promise<Eras>;
  /** The rows under these keys, as they are kept. */
  abstract kept(of: AnyProjection, keys: readonly string[]): Promise<ReadonlyMap<string, Kept>>;
  /** Keeps a step wholly or not at all; throws Overtaken when a reader is not where it moves from, or is in another era. */
  abstract keep(step: Step): Promise<void>;
  /**
   * Reads again what stands parked, up to where this follower of the events is, whom it tells by another era; of all who
   * try at once one reads. The stream then stands parked no longer, unless something in it still cannot be read. Gives what
   * came of it; undefined when it did not stand parked.
   */
  abstract readAgain(standing: Standing, follower: string, read: ReadingAgain): Promise<Outcome | undefined>;
  /** Lets go of what stands parked, unread. */
  abstract forget(standing: Standing): Promise<void>;
  /** Whatever is parked or was refused. */
  abstract trouble(): Promise<Trouble>;
  /** What stands parked, per reader; so many streams of each are named at most, longest parked first. */
  abstract parked(most: number): Promise<readonly ParkedFor[]>;
  /** How many asks of each policy were refused; those of which none was are left out. */
  abstract refusals(): Promise<ReadonlyMap<string, number>>;
  /** The asks whose date lies before this day, oldest date first. */
  abstract dueBefore(day: IsoDate): Promise<readonly DueAsk[]>;
  /** Drops the rows and the places of older versions of a projection. */
  abstract retire(of: AnyProjection): Promise<void>;
  /** Drops the entries, the cells and the places of older versions of the ledger. */
  abstract retireLedgers(): Promise<void>;
}
