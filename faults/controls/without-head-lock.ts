/**
 * The function that appends, as one would write it without the lock on the head: positions come out of a sequence, some
 * transactions take longer than others, and whoever reads on from the last position passes by what is committed later.
 */
export const withoutHeadLock = `
  create sequence naive_position;
  select setval('naive_position', (select position from head));
  create or replace function append_events(
    p_stream text[], p_expected integer[], p_command uuid[], p_actor text[], p_metadata text[], p_count integer[],
    p_prior integer[], p_type text[], p_version integer[], p_event uuid[], p_data text[], p_at timestamptz
  ) returns table (last_position bigint, last_revision integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare e integer := 0;
  begin
    for k in 1 .. cardinality(p_stream) loop
      select v.position, v.revision into last_position, last_revision from events v
        where v.command_id = p_command[k] order by v.ordinal desc limit 1;
      if last_position is null then
        select coalesce(max(v.revision), 0) into last_revision from events v where v.stream = p_stream[k];
        if last_revision = p_expected[k] then
          for o in 1 .. p_count[k] loop
            last_position := nextval('naive_position');
            last_revision := last_revision + 1;
            insert into events values (last_position, p_stream[k], last_revision, p_type[e + o], p_version[e + o],
              p_data[e + o], p_metadata[k], p_actor[k], p_command[k], o - 1, p_event[e + o], p_at, '');
          end loop;
          if last_position % 5 = 0 then perform pg_sleep(0.05); end if;
        end if;
      end if;
      e := e + p_count[k];
      return next;
    end loop;
    update head set position = greatest(position, last_position);
  end $$`;
