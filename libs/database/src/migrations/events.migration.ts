import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WORKPLACES } from '../roles.js';

const EVENTS = `
  create table events (
    position bigint primary key,
    stream text not null,
    revision integer not null,
    type text not null,
    version integer not null,
    data text not null,
    metadata text not null,
    actor text not null,
    command_id uuid not null,
    ordinal integer not null,
    event_id uuid not null,
    recorded_at timestamptz(3) not null,
    hash bytea not null,
    constraint one_event_per_revision unique (stream, revision),
    constraint one_event_per_ordinal unique (command_id, ordinal),
    -- The hash is taken over lines: a column that held one of its own could pass for two.
    constraint one_line_each check (strpos(stream || type || actor || metadata || data, E'\\n') = 0)
  )`;

// Locked by every append until its commit: so positions have no gaps, and the order of commits is theirs.
const HEAD = `
  create table head (
    one boolean primary key default true check (one),
    position bigint not null,
    hash bytea not null,
    recorded_at timestamptz(3) not null
  ) with (fillfactor = 10);
  insert into head values (true, 0, decode(repeat('00', 32), 'hex'), '-infinity')`;

const APPEND_ONLY = `
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'events are only ever added: % is refused', tg_op using errcode = 'insufficient_privilege';
  end $$;
  create trigger append_only before update or delete or truncate on events
    for each statement execute function refuse_change()`;

/*
 * Records a group of appends, each as a whole or not at all; answers per append, in order, its last position and
 * revision, or no position and the revision the stream is at. The planner is kept to the indexes: a plan made while the
 * table was small would read all of it for ever.
 */
const APPEND = `
  create function append_events(
    p_stream text[], p_expected integer[], p_command uuid[], p_actor text[], p_metadata text[], p_count integer[],
    p_type text[], p_version integer[], p_event uuid[], p_data text[], p_at timestamptz
  ) returns table (last_position bigint, last_revision integer)
  language plpgsql security definer
  set search_path = public, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
  declare
    tip record;
    at_text text;
    e integer := 0;
  begin
    select h.position, h.hash, greatest(h.recorded_at, p_at) as recorded_at into tip from head h for update;
    at_text := to_char(tip.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    for k in 1 .. cardinality(p_stream) loop
      select v.position, v.revision into last_position, last_revision
        from events v where v.command_id = p_command[k] order by v.ordinal desc limit 1;
      if last_position is null then
        select v.revision into last_revision
          from events v where v.stream = p_stream[k] order by v.revision desc limit 1;
        last_revision := coalesce(last_revision, 0);
        if last_revision = p_expected[k] then
          for o in 1 .. p_count[k] loop
            tip.position := tip.position + 1;
            last_revision := last_revision + 1;
            tip.hash := sha256(convert_to(concat_ws(E'\\n', encode(tip.hash, 'hex'), tip.position, p_stream[k],
              last_revision, p_type[e + o], p_version[e + o], p_data[e + o], p_metadata[k], p_actor[k], p_command[k],
              o - 1, p_event[e + o], at_text), 'UTF8'));
            insert into events values (tip.position, p_stream[k], last_revision, p_type[e + o], p_version[e + o],
              p_data[e + o], p_metadata[k], p_actor[k], p_command[k], o - 1, p_event[e + o], tip.recorded_at, tip.hash);
          end loop;
          last_position := tip.position;
        end if;
      end if;
      e := e + p_count[k];
      return next;
    end loop;
    update head set position = tip.position, hash = tip.hash, recorded_at = tip.recorded_at;
  end $$;
  revoke all on function append_events from public`;

/** The events, what keeps them from being changed, the one way to add to them, and room for what is made out of them. */
export class Events1 implements MigrationInterface {
  readonly name = 'Events1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [EVENTS, HEAD, APPEND_ONLY, APPEND]) await runner.query(statement);
    for (const schema of WORKPLACES) await runner.query(`create schema ${schema}`);
  }

  async down(): Promise<void> {
    throw new Error('events are forever');
  }
}
