import type { PastEvent } from '@app/event-store';
import type { Parked } from '../step.js';

/** Which streams stand parked for which readers: one that cannot be read holds up neither other streams nor other readers. */
export class Lot {
  private readonly standing: Set<string>;
  private fresh: Parked[] = [];

  constructor(parked: readonly Parked[]) {
    this.standing = new Set(parked.map(nameOf));
  }

  /** A lot in which this was parked, and not yet taken. */
  static with(parked: readonly Parked[]): Lot {
    const lot = new Lot([]);
    for (const each of parked) lot.add(each);
    return lot;
  }

  /** Does this with an event unless its stream is parked for the reader; what throws parks it, and gives undefined. */
  attempt<Result>(reader: string, event: PastEvent, act: () => Result): Result | undefined {
    if (this.holds(reader, event.stream)) return undefined;
    try {
      return act();
    } catch (error) {
      this.park(reader, event, error);
      return undefined;
    }
  }

  /** Whether nothing stands parked. */
  get isEmpty(): boolean {
    return this.standing.size === 0;
  }

  /** Whether the stream is parked for the reader. */
  holds(reader: string, stream: string): boolean {
    // Asked for every event, and mostly of an empty lot.
    return this.standing.size > 0 && this.standing.has(nameOf({ reader, stream }));
  }

  /** Parks a stream for a reader from this event on. */
  park(reader: string, { stream, position }: PastEvent, error: unknown): void {
    if (this.holds(reader, stream)) return;
    this.add({ reader, stream, position, reason: error instanceof Error ? error.name : typeof error });
  }

  private add(parked: Parked): void {
    this.standing.add(nameOf(parked));
    this.fresh.push(parked);
  }

  /** A lot in which the same stands, and of which nothing was taken that was not taken here. */
  copy(): Lot {
    const copy = new Lot([]);
    for (const parked of this.fresh) copy.add(parked);
    for (const name of this.standing) copy.standing.add(name);
    return copy;
  }

  /** What was parked since this was last asked. */
  taken(): readonly Parked[] {
    const taken = this.fresh;
    this.fresh = [];
    return taken;
  }
}

const nameOf = ({ reader, stream }: Pick<Parked, 'reader' | 'stream'>): string => `${reader} ${stream}`;
