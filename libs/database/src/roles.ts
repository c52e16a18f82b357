import { createHmac } from 'node:crypto';
import { literal, word } from './sql.js';

/** The role that owns the tables and runs the migrations. */
export const OWNER = 'aandeel_owner';

/** The role as which the service works: it may read events and call the one function that appends. */
export const APPLICATION = 'aandeel_app';

/** The schemas in which the application may make and change tables: views, those that are being made anew, and what it keeps beside the events. */
export const WORKPLACES = ['read', 'rebuild', 'kept', 'vault'] as const;

/** The role that a connection URL signs in as. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** The same database for another role; the password is derived from that of the URL unless given. */
export const urlFor = (role: string, url: string, password = derived(role, url)): string => {
  const other = new URL(url);
  Object.assign(other, { username: role, password });
  return other.href;
};

const derived = (role: string, url: string): string =>
  createHmac('sha256', new URL(url).password).update(role).digest('hex').slice(0, 32);

/** The statements that let a role, made when absent, work in the database that the owner has migrated. */
export const grantsOf = (role: string): string => `
  revoke all on schema public from public;
  grant usage on schema public to ${word(role)};
  grant select on events, head to ${word(role)};
  grant execute on function append_events to ${word(role)};
  ${WORKPLACES.map((schema) => workplaceOf(schema, role)).join('')}`;

const workplaceOf = (schema: string, role: string): string => `
  grant usage, create on schema ${schema} to ${word(role)};
  ${ownedIn(schema, `grant select, insert, update, delete, truncate on table %s to ${word(role)}`, 'r')}
  ${ownedIn(schema, `grant usage on sequence %s to ${word(role)}`, 'S')}
  alter default privileges in schema ${schema} grant select, insert, update, delete, truncate on tables to ${word(role)};
  alter default privileges in schema ${schema} grant usage on sequences to ${word(role)};`;

// What the application made itself is not the owner's to grant.
const ownedIn = (schema: string, grant: string, kind: 'r' | 'S'): string => `
  do $$ declare own regclass; begin
    for own in select oid from pg_class
      where relnamespace = ${literal(schema)}::regnamespace and relkind = '${kind}' and pg_get_userbyid(relowner) = current_user
    loop execute format(${literal(grant)}, own); end loop;
  end $$;`;

/** The statement that makes the role of a URL able to sign in with the password in it; other roles are left as they are. */
export const roleWith = (url: string, rights = ''): string => `
  create role ${word(roleOf(url))} login ${rights} password ${literal(decodeURIComponent(new URL(url).password))}`;
