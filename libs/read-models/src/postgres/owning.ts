import { setTimeout } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';

/** Between two tries to own what another process owns, in milliseconds. */
const BETWEEN_TRIES = 500;

/** Owning by a lock that PostgreSQL takes away when the connection ends, however the process died. */
export class Owning {
  private readonly owned = new Map<string, QueryRunner>();
  private readonly claims = new Map<string, Promise<void>>();

  constructor(private readonly source: DataSource) {}

  /** Comes back once this process owns the name; throws when the signal ends it first. */
  own(name: string, signal: AbortSignal): Promise<void> {
    // Two who claim at once would stand in each other's way: each lock has a connection of its own.
    const claim = this.claims.get(name) ?? this.claim(name, signal).finally(() => this.claims.delete(name));
    this.claims.set(name, claim);
    return claim;
  }

  /** Lets others own everything. */
  async disown(): Promise<void> {
    await Promise.all([...this.owned].map(([name]) => this.letGo(name)));
  }

  private async claim(name: string, signal: AbortSignal): Promise<void> {
    while (!(await this.isOwned(name)) && !(await this.tryTo(name)))
      await setTimeout(BETWEEN_TRIES, undefined, { signal });
  }

  // The lock is as alive as its connection.
  private async isOwned(name: string): Promise<boolean> {
    const runner = this.owned.get(name);
    if (!runner) return false;
    return runner.query('select 1').then(
      () => true,
      () => this.letGo(name).then(() => false),
    );
  }

  private async tryTo(name: string): Promise<boolean> {
    const runner = this.source.createQueryRunner();
    try {
      const [{ mine }] = await runner.query(
        "select pg_try_advisory_lock(hashtextextended('aandeel ' || $1, 0)) as mine",
        [name],
      );
      if (mine) this.owned.set(name, runner);
      else await runner.release();
      return mine;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private async letGo(name: string): Promise<void> {
    const runner = this.owned.get(name);
    this.owned.delete(name);
    await runner?.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await runner?.release();
  }
}
