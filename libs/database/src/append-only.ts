import { connected } from './sql.js';

/** What keeps this role from changing events: the rights it lacks and a trigger, or the trigger alone. */
export type AppendOnly = 'rights and trigger' | 'trigger alone';

/** Asks the database, as this role, what makes events append-only for it. */
export const appendOnlyBy = (url: string): Promise<AppendOnly> =>
  connected(url, async (client) => {
    const { rows } = await client.query(MAY_CHANGE);
    return rows[0].may ? 'trigger alone' : 'rights and trigger';
  });

// Whoever has the owner's rights can give himself any right on the table, whatever he has now.
const MAY_CHANGE = `
  select has_table_privilege('events', 'update, delete, truncate, insert')
    or pg_has_role(c.relowner, 'member') as may
  from pg_class c where c.oid = 'public.events'::regclass`;
