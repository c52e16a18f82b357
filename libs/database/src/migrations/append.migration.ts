import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Records a group of appends as `append_events` of the events' own migration does, and looks up once per append what
 * became of its command before, instead of once for its position and once for its revision.
 */
const APPEND = `
  create or replace function append_events(
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
    select array_agg(c.position order by a.k), array_agg(c.revision order by a.k),
        array_agg(coalesce((select v.revision from events v where v.stream = a.stream order by v.revision desc limit 1), 0)
          order by a.k)
      into known, known_revision, reached
      from unnest(p_command, p_stream) with ordinality as a (command, stream, k)
      left join lateral (
        select v.position, v.revision from events v where v.command_id = a.command order by v.ordinal desc limit 1
      ) c on true;
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
  end $$`;

/** The one way to add events, with less work while the head is held. */
export class Append2 implements MigrationInterface {
  readonly name = 'Append1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND);
  }

  async down(): Promise<void> {
    throw new Error('what is replaced stays replaced');
  }
}
