import type { AnyProjection } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { DueAsk, Kept, Parked, RefusedAsk, Step } from './step.js';

/** How far each reader is, by its name. */
export type Positions = ReadonlyMap<string, bigint>;

/** In which era each reader is, by its name. */
export type Eras = ReadonlyMap<string, number>;

/** What was parked and refused, for whoever looks after the installation; streams by their names only. */
export type Trouble = Readonly<{ parked: readonly Parked[]; refused: readonly RefusedAsk[] }>;

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
  /** Whatever is parked or was refused. */
  abstract trouble(): Promise<Trouble>;
  /** The asks whose date lies before this day, oldest date first. */
  abstract dueBefore(day: IsoDate): Promise<readonly DueAsk[]>;
  /** Drops the rows and the places of older versions of a projection. */
  abstract retire(of: AnyProjection): Promise<void>;
}
