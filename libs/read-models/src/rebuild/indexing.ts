import type { DataSource } from 'typeorm';

/** So many at once: as many as a small machine can work on. */
const AT_ONCE = 2;

// With help from other processes two at once stood in each other's way on two cores.
const ALONE = "select set_config('max_parallel_maintenance_workers', '0', true)";

/** Makes indexes beside other work, in the order in which they are asked for. */
export class Indexing {
  private readonly waiting: string[] = [];
  private readonly making: Promise<void>[] = [];
  private busy = 0;

  constructor(private readonly source: DataSource) {}

  /** Begins to make indexes, a statement each. */
  begin(statements: readonly string[]): void {
    this.waiting.push(...statements);
    while (this.busy < AT_ONCE && this.waiting.length > 0) {
      const making = this.make();
      // Told at the end, however long before it happened.
      making.catch(() => undefined);
      this.making.push(making);
    }
  }

  /** Comes back once all are made; throws what one of them threw, once none is being made any more. */
  async end(): Promise<void> {
    const ends = await Promise.allSettled(this.making);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** Lets go of those that wait, and comes back once none is being made. */
  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.allSettled(this.making);
  }

  private async make(): Promise<void> {
    this.busy += 1;
    try {
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift())
        await this.source.query(`${ALONE}; ${next}`);
    } catch (error) {
      this.waiting.length = 0;
      throw error;
    } finally {
      this.busy -= 1;
    }
  }
}
