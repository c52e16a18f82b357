import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where read models are made anew, and which making of them a place belongs to: who follows an older one keeps nothing more. */
export class Rebuild1 implements MigrationInterface {
  readonly name = 'Rebuild1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema if not exists rebuild');
    await runner.query('alter table read.checkpoint add column era integer not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema rebuild cascade');
    await runner.query('alter table read.checkpoint drop column era');
  }
}
