import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who claimed a making last, and from where it can be gone on with when that one is interrupted.
const MARK = `
  create table rebuild.mark (
    reader text primary key, making uuid not null, mark json, kept_at timestamptz(3) not null default now()
  )`;

/** How far a rebuild came that was interrupted. */
export class RebuildMark1 implements MigrationInterface {
  readonly name = 'RebuildMark1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MARK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rebuild.mark');
  }
}
