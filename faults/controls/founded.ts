import { randomUUID } from 'node:crypto';
import { OWNER, urlsOf } from '@app/database';
import { asked, type FreshDatabase, freshDatabase } from '../../test/support/database.js';
import { stageOn } from '../stage.js';
import { personsBy } from '../writers/crew.js';
import { type Field, foundField } from '../writers/field.js';

/** A database in which the writers have a field to work in, and what one begins with in a copy of it. */
export type Founded = Readonly<{ db: FreshDatabase; field: Field }>;

/** The writers of the specs. */
export const persons = personsBy(Buffer.alloc(32, 1));

/** Makes a database with a field to work in; nobody is connected to it afterwards, so that it can be copied. */
export const founded = async (): Promise<Founded> => {
  const db = await freshDatabase();
  const app = await stageOn(db.url);
  const field = await foundField(app, persons);
  await app.close();
  return { db, field };
};

/** A copy of a database to which nobody is connected; takes tens of milliseconds. */
export const copyOf = async ({ superUrl }: FreshDatabase): Promise<FreshDatabase> => {
  const [name, source] = [`t_${randomUUID().replaceAll('-', '')}`, new URL(superUrl).pathname.slice(1)];
  const cluster = superUrl.replace(/[^/]*$/, 'postgres');
  await asked(cluster, `create database ${name} template ${source} owner ${OWNER}`);
  const own = superUrl.replace(/[^/]*$/, name);
  return { ...urlsOf(cluster, name), superUrl: own, drop: () => asked(cluster, `drop database ${name} with (force)`) };
};
