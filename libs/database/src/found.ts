import type { Client } from 'pg';
import { APPLICATION, OWNER, roleOf, roleWith, urlFor } from './roles.js';
import { connected, literal, word } from './sql.js';

/** One database as each role sees it. */
export type Urls = Readonly<{
  /** As the application. */
  url: string;
  ownerUrl: string;
}>;

/** Makes, in a cluster of our own, the owner and an empty database of that name; what is there stays. Takes a superuser's URL. */
export const found = (superUrl: string, name: string): Promise<Urls> =>
  connected(superUrl, async (client) => {
    const urls = urlsOf(superUrl, name);
    const absent = async (sql: string) => (await client.query(sql)).rowCount === 0;
    if (await absent(`select from pg_roles where rolname = ${literal(OWNER)}`))
      await client.query(roleWith(urls.ownerUrl, 'createrole'));
    if (await absent(`select from pg_database where datname = ${literal(name)}`)) await create(client, name);
    return urls;
  });

/** The URLs of a database in a cluster of our own, by a superuser's URL; their passwords are derived from his. */
export const urlsOf = (superUrl: string, name: string): Urls => {
  const base = new URL(superUrl);
  base.pathname = `/${name}`;
  return { url: urlFor(APPLICATION, base.href), ownerUrl: urlFor(OWNER, base.href) };
};

const create = (client: Client, name: string) => client.query(`create database ${word(name)} owner ${word(OWNER)}`);

/** Whether both URLs sign in as one role: append-only then rests on the trigger alone. */
export const oneRole = ({ url, ownerUrl }: Urls): boolean => roleOf(url) === roleOf(ownerUrl);
