import { randomUUID } from 'node:crypto';
import { OWNER, type Urls, urlsOf } from '@app/database';
import pg from 'pg';

/** A database of one's own, migrated, and the way to be rid of it. */
export type FreshDatabase = Urls & Readonly<{ superUrl: string; drop(): Promise<void> }>;

/** Copies the migrated database for one spec; takes tens of milliseconds. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const cluster = process.env.TEST_PG_URL;
  if (!cluster) throw new Error('no cluster: this spec belongs to a project with a global setup (jest.config.mjs)');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asked(cluster, `create database ${name} template template_app owner ${OWNER}`);
  const superUrl = cluster.replace(/[^/]*$/, name);
  return { ...urlsOf(cluster, name), superUrl, drop: () => asked(cluster, `drop database ${name} with (force)`) };
};

/** Asks one thing on a connection of its own; gives the rows. */
export const asked = async <Row>(url: string, sql: string, values: unknown[] = []): Promise<Row> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row;
  } finally {
    await client.end();
  }
};
