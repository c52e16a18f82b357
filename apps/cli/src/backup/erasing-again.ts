import type { PersonEvent } from '@app/parties';
import type { Erasure } from '@app/vault';
import type pg from 'pg';

const ERASED: PersonEvent['type'] = 'PersonErased';

/** Destroys the keys of whoever was erased: by the list that is kept outside, and by the events, which may be newer than the keys. Gives how many still had one. */
export const eraseAgain = async (client: pg.ClientBase, erasures: readonly Erasure[]): Promise<number> => {
  const { rows } = await client.query<{ stream: string }>('select distinct stream from events where type = $1', [
    ERASED,
  ]);
  const subjects = [...new Set([...erasures.map(({ subject }) => subject), ...rows.map(({ stream }) => stream)])];
  const { rowCount } = await client.query(DESTROY, [subjects]);
  await client.query(NEVER_AGAIN, [subjects]);
  return rowCount ?? 0;
};

const DESTROY = `update vault.key set wrapped = null, destroyed_at = coalesce(destroyed_at, now())
  where subject = any($1) and wrapped is not null`;
const NEVER_AGAIN = `insert into vault.key (subject, destroyed_at) select subject, now() from unnest($1::text[]) as given(subject)
  on conflict do nothing`;
