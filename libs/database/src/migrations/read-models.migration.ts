import type { MigrationInterface, QueryRunner } from 'typeorm';

// Everything in `read` can be made again out of the events: its rows and sums are made at start, by name and version.
const READ = `
  create table read.checkpoint (reader text primary key, position bigint not null) with (fillfactor = 50);
  create table read.parked (
    reader text not null, stream text not null, position bigint not null, reason text not null,
    parked_at timestamptz(3) not null default now(),
    primary key (reader, stream)
  );
  create table read.refused_ask (
    policy text not null, cause text not null, stream text not null, command text not null, code text not null,
    refused_at timestamptz(3) not null default now(),
    primary key (policy, cause)
  );
  create table read.due (
    policy text not null, cause text not null, on_date date not null,
    kind text not null, id text not null, command jsonb not null,
    primary key (policy, cause)
  );
  create index due_by_date on read.due (on_date)`;

// A destroyed key leaves its subject behind, so that it never gets another.
const KEPT = `
  create table kept.answer (
    command_id uuid primary key, question text not null, decided jsonb, refusal jsonb,
    kept_at timestamptz(3) not null default now()
  );
  create index answer_by_age on kept.answer (kept_at);
  create table vault.key (subject text primary key, wrapped bytea, kept_at timestamptz(3) not null default now(),
    destroyed_at timestamptz(3))`;

/** Where readers of the events are, what they could not read, what is due; kept answers; keys. */
export class ReadModels1 implements MigrationInterface {
  readonly name = 'ReadModels1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [READ, KEPT]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('destroyed keys are never brought back');
  }
}
