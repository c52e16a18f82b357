import type { MigrationInterface, QueryRunner } from 'typeorm';

// For whoever asks for them. What proves anything is a copy that was kept elsewhere.
const SIGNED = `
  create table kept.signed_checkpoint (
    position bigint primary key, note text not null, kept_at timestamptz(3) not null default now()
  );
  create trigger append_only before update or delete or truncate on kept.signed_checkpoint
    for each statement execute function refuse_change()`;

/** The checkpoints of the chain that this installation signed. */
export class SignedCheckpoints1 implements MigrationInterface {
  readonly name = 'SignedCheckpoints1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SIGNED);
  }

  async down(): Promise<void> {
    throw new Error('proof is never thrown away');
  }
}
