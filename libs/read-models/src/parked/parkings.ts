import type { Progress } from '../progress.js';
import { MOST_NAMED, type ParkedFor } from './parked-for.js';

/** What stands parked is looked up at most this often, in milliseconds, however many ask. */
const BETWEEN_LOOKS = 3_000;

/** What stands parked, as it was known a few seconds ago at most: for whoever answers. */
export class Parkings {
  private known: Promise<readonly ParkedFor[]> = Promise.resolve([]);
  private lookedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly progress: Pick<Progress, 'parked'>) {}

  /** What stands parked, per reader; nothing while that cannot be looked up, which is no reason not to answer. */
  now(): Promise<readonly ParkedFor[]> {
    if (performance.now() - this.lookedAt >= BETWEEN_LOOKS) {
      this.lookedAt = performance.now();
      this.known = this.progress.parked(MOST_NAMED).catch(() => []);
    }
    return this.known;
  }
}
