import { setTimeout } from 'node:timers/promises';
import type { AnyProjection } from '@app/event-sourcing';
import type { EventStore } from '@app/event-store';
import { Reached } from '@app/gate';
import { MOST_NAMED, type ParkedFor } from '../parked/parked-for.js';
import type { Positions, Progress } from '../progress.js';
import { LEDGER } from '../readers/ledger.reader.js';
import { POLICIES } from '../readers/policies.reader.js';
import { readerOf } from '../readers/rows.reader.js';
import { countsAfter } from './counting.js';

/** Between two looks at the places, in milliseconds; all who wait look together. */
const BETWEEN_LOOKS = 10;

/** How the readers stand: for whoever looks after the installation. */
export type Health = Readonly<{
  head: string;
  /** Per reader how many events it is behind the newest; a thousand stands for any more where positions have gaps. */
  behind: Readonly<Record<string, number>>;
  parked: readonly ParkedFor[];
  /** How many asks of policies a rule said no to. */
  refused: number;
}>;

/** How far everything is, by the kept places of the readers. */
export class Checkpoints extends Reached {
  private readonly screens: readonly string[];
  private looking: Promise<Positions> | undefined;

  constructor(
    private readonly progress: Progress,
    private readonly store: EventStore,
    projections: readonly AnyProjection[],
  ) {
    super();
    this.screens = [...projections.map(readerOf), LEDGER];
  }

  waitFor(position: bigint, timeoutMs: number): Promise<boolean> {
    return this.until(position, this.screens, timeoutMs);
  }

  settled(position: bigint, timeoutMs: number): Promise<boolean> {
    return this.until(position, [...this.screens, POLICIES], timeoutMs);
  }

  async quiet(timeoutMs: number): Promise<boolean> {
    const end = performance.now() + timeoutMs;
    for (let head = await this.store.head(); ; ) {
      if (!(await this.settled(head, end - performance.now()))) return false;
      const now = await this.store.head();
      if (now === head) return true;
      head = now;
    }
  }

  /** How far each reader is behind the newest event, and what stands parked, by stream names only. */
  async health(): Promise<Health> {
    const [head, places, parked, refusals] = await Promise.all([
      this.store.head(),
      this.look(),
      this.progress.parked(MOST_NAMED),
      this.progress.refusals(),
    ]);
    const counted = await countsAfter(this.store, new Set(places.values()), head);
    const behind = Object.fromEntries([...places].map(([reader, place]) => [reader, counted.get(place) ?? 0]));
    const refused = [...refusals.values()].reduce((sum, each) => sum + each, 0);
    return { head: `${head}`, behind, parked, refused };
  }

  private async until(position: bigint, readers: readonly string[], timeoutMs: number): Promise<boolean> {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const places = await this.look();
      if (readers.every((reader) => (places.get(reader) ?? 0n) >= position)) return true;
      if (performance.now() >= end) return false;
      await setTimeout(BETWEEN_LOOKS);
    }
  }

  private look(): Promise<Positions> {
    this.looking ??= this.progress.positions([...this.screens, POLICIES]).finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }
}
