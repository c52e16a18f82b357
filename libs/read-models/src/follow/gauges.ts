import type { AnyPolicy, AnyProjection } from '@app/event-sourcing';
import type { EventStore } from '@app/event-store';
import type { Clock } from '@app/field';
import type { Progress } from '../progress.js';
import { LEDGER } from '../readers/ledger.reader.js';
import { lotOf, POLICIES } from '../readers/policies.reader.js';
import { readerOf } from '../readers/rows.reader.js';
import { countsAfter } from './counting.js';

/** How far one reader is behind: in events (a thousand stands for any more where positions have gaps), and in seconds since the oldest event it has not read was recorded. */
export type Behind = Readonly<{ events: number; seconds: number }>;

/** The installation in numbers: no stream and no person is named. */
export type Figures = Readonly<{
  head: bigint;
  behind: ReadonlyMap<string, Behind>;
  /** How many streams stand parked, per reader; each policy is a reader of its own here. */
  parked: ReadonlyMap<string, number>;
  /** How many asks were refused, per policy. */
  refused: ReadonlyMap<string, number>;
}>;

type About = Readonly<{ progress: Progress; store: EventStore; clock: Clock }>;

/** Reads how far everything is, for whoever watches over time. */
export class Gauges {
  private readonly readers: readonly string[];
  private readonly policies: readonly string[];
  private reading: Promise<Figures> | undefined;

  constructor(
    private readonly about: About,
    projections: readonly AnyProjection[],
    policies: readonly AnyPolicy[],
  ) {
    this.readers = [...projections.map(readerOf), LEDGER, POLICIES];
    this.policies = policies.map(({ name }) => name);
  }

  /** The figures of now; all who ask at the same time share one look. */
  read(): Promise<Figures> {
    this.reading ??= this.look().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async look(): Promise<Figures> {
    const { progress, store } = this.about;
    const head = await store.head();
    const [places, parked, refused] = await Promise.all([
      progress.positions(this.readers),
      progress.parked(1),
      progress.refusals(),
    ]);
    const behind = await this.behind(new Set(places.values()), head);
    const level = { events: 0, seconds: 0 };
    return {
      head,
      behind: new Map([...places].map(([reader, place]) => [reader, behind.get(place) ?? level])),
      parked: new Map([...this.noneParked(), ...parked.map(({ reader, total }) => [reader, total] as const)]),
      refused: new Map([...this.policies.map((policy) => [policy, 0] as const), ...refused]),
    };
  }

  // One event is read per place that is not level, however many readers stand there.
  private async behind(places: ReadonlySet<bigint>, head: bigint): Promise<ReadonlyMap<bigint, Behind>> {
    const counts = await countsAfter(this.about.store, places, head);
    const late = [...places].filter((place) => place < head);
    const ages = await Promise.all(
      late.map(async (place) => {
        const behind = { events: counts.get(place) ?? 0, seconds: await this.ageAfter(place) };
        return [place, behind] as const;
      }),
    );
    return new Map(ages);
  }

  private async ageAfter(place: bigint): Promise<number> {
    const oldest = await this.about.store.firstAfter(place);
    if (!oldest) return 0;
    return Math.max(0, this.about.clock.now().getTime() - Date.parse(oldest.recordedAt)) / 1_000;
  }

  private noneParked(): readonly (readonly [string, number])[] {
    const rows = this.readers.filter((reader) => reader !== POLICIES);
    return [...rows, ...this.policies.map(lotOf)].map((reader) => [reader, 0]);
  }
}
