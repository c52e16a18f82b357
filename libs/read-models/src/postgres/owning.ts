import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

/** Between two tries to own what another process owns, in milliseconds. */
const BETWEEN_TRIES = 500;

type Owned = Readonly<{ runner: QueryRunner; lost: AbortController }>;

/** Owning by a lock that PostgreSQL takes away when the connection ends, however the process died. */
export class Owning {
  private readonly owned = new Map<string, Owned>();
  private readonly claims = new Map<string, Promise<AbortSignal>>();

  constructor(private readonly source: DataSource) {}

  /** Comes back once this process owns the name, with a signal that tells when it does no longer; throws when the signal given ends it first. */
  own(name: string, signal: AbortSignal): Promise<AbortSignal> {
    // Two who claim at once would stand in each other's way: each lock has a connection of its own.
    const claim = this.claims.get(name) ?? this.claim(name, signal).finally(() => this.claims.delete(name));
    this.claims.set(name, claim);
    return claim;
  }

  /** Lets others own everything. */
  async disown(): Promise<void> {
    await Promise.all([...this.owned].map(([name]) => this.letGo(name)));
  }

  private async claim(name: string, signal: AbortSignal): Promise<AbortSignal> {
    for (;;) {
      const owned = (await this.stillOwned(name)) ?? (await this.tryTo(name));
      if (owned) return owned.lost.signal;
      await setTimeout(BETWEEN_TRIES, undefined, { signal });
    }
  }

  // The lock is as alive as its connection.
  private async stillOwned(name: string): Promise<Owned | undefined> {
    const owned = this.owned.get(name);
    return owned?.runner.query('select 1').then(
      () => owned,
      () => this.letGo(name).then(() => undefined),
    );
  }

  private async tryTo(name: string): Promise<Owned | undefined> {
    const runner = this.source.createQueryRunner();
    try {
      const client: Client = await runner.connect();
      const [{ mine }] = await runner.query(
        "select pg_try_advisory_lock(hashtextextended('aandeel ' || $1, 0)) as mine",
        [name],
      );
      if (mine) return this.keep(name, runner, client);
      await runner.release();
      return undefined;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private keep(name: string, runner: QueryRunner, client: Client): Owned {
    const owned = { runner, lost: new AbortController() };
    client.once('end', () => owned.lost.abort());
    this.owned.set(name, owned);
    return owned;
  }

  private async letGo(name: string): Promise<void> {
    const { runner, lost } = this.owned.get(name) ?? {};
    this.owned.delete(name);
    lost?.abort();
    await runner?.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await runner?.release();
  }
}
