import type { MigrationInterface, QueryRunner } from 'typeorm';

// For a store that makes no chain itself: one row per event, added by whoever follows it, and changed by nobody.
const CHAIN = `
  create table kept.chain (
    number bigint primary key, position bigint not null unique, hash bytea not null, signature bytea,
    kept_at timestamptz(3) not null default now()
  );
  create trigger append_only before update or delete or truncate on kept.chain
    for each statement execute function refuse_change()`;

/** The chain of hashes that is made by following events which are kept elsewhere. */
export class FollowedChain1 implements MigrationInterface {
  readonly name = 'FollowedChain1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHAIN);
  }

  async down(): Promise<void> {
    throw new Error('proof is never thrown away');
  }
}
