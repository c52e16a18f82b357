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
 * revision, or no position and the revision that the stream is at. `p_prior` is the place in the group of the append
 * before on the same stream; a command stands in a group once. Should either be untrue, the constraints refuse the group.
 */
const APPEND = `
  create function append_events(
    p_stream text[], p_expected integer[], p_command uuid[], p_actor text[], p_metadata text[], p_count integer[],
    p_prior integer[], p_type text[], p_version integer[], p_event uuid[], p_data text[], p_at timestamptz
  ) returns table (last_position bigint, last_revision integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    pos bigint; before bytea; at timestamptz; at_text text; e integer := 0;
    known bigint[]; known_revision integer[]; reached integer[];
    positions bigint[]; revisions integer[]; ordinals integer[]; hashes bytea[]; owners integer[];
  begin
    select h.position, h.hash, greatest(h.recorded_at, p_at) into pos, before, at from head h for update;
    at_text := to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    select array_agg((select v.position from events v where v.command_id = a.command order by v.ordinal desc limit 1)),
        array_agg((select v.revision from events v where v.command_id = a.command order by v.ordinal desc limit 1)),
        array_agg(coalesce((select v.revision from events v where v.stream = a.stream order by v.revision desc limit 1), 0))
      into known, known_revision, reached from unnest(p_command, p_stream) as a (command, stream);
    for k in 1 .. cardinality(p_stream) loop
      last_position := known[k];
      last_revision := known_revision[k];
      if last_position is null then
        last_revision := case when p_prior[k] > 0 then reached[p_prior[k]] else reached[k] end;
        if last_revision = p_expected[k] then
          for o in 1 .. p_count[k] loop
            pos := pos + 1;
            last_revision := last_revision + 1;
            before := sha256(convert_to(concat_ws(E'\\n', encode(before, 'hex'), pos, p_stream[k], last_revision,
              p_type[e + o], p_version[e + o], p_data[e + o], p_metadata[k], p_actor[k], p_command[k], o - 1,
              p_event[e + o], at_text), 'UTF8'));
            positions[e + o] := pos;
            revisions[e + o] := last_revision;
            ordinals[e + o] := o - 1;
            hashes[e + o] := before;
            owners[e + o] := k;
          end loop;
          last_position := pos;
        end if;
        reached[k] := last_revision;
      elsif p_prior[k] > 0 then
        reached[k] := reached[p_prior[k]];
      end if;
      e := e + p_count[k];
      return next;
    end loop;
    insert into events
      select positions[i], p_stream[owners[i]], revisions[i], p_type[i], p_version[i], p_data[i], p_metadata[owners[i]],
        p_actor[owners[i]], p_command[owners[i]], ordinals[i], p_event[i], at, hashes[i]
      from generate_series(1, e) i where positions[i] is not null;
    update head set position = pos, hash = before, recorded_at = at;
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
