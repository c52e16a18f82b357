import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where read models are made anew, beside those that are read meanwhile. */
export class Rebuild1 implements MigrationInterface {
  readonly name = 'Rebuild1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema if not exists rebuild');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema rebuild cascade');
  }
}
