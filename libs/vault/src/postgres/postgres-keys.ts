import { manyRows } from '@app/database';
import type { DataSource } from 'typeorm';
import { type Destroyed, type KeptKey, Keys, type Rewrapped } from '../keys.js';

type KeyRow = Readonly<{ wrapped: Buffer | null }>;

/** Keys in PostgreSQL, each wrapped by a master key that the database never sees. */
export class PostgresKeys extends Keys {
  constructor(private readonly source: DataSource) {
    super();
  }

  async find(subject: string): Promise<Buffer | null | undefined> {
    const [row] = await this.source.query<KeyRow[]>('select wrapped from vault.key where subject = $1', [subject]);
    return row?.wrapped;
  }

  async keep(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    const insert = 'insert into vault.key (subject, wrapped) values ($1, $2) on conflict do nothing';
    await this.source.query(insert, [subject, wrapped]);
    return (await this.find(subject)) ?? null;
  }

  // Also for a subject that never had a key: it was asked to be forgotten.
  async destroy(subject: string): Promise<void> {
    await this.source.query(
      `insert into vault.key (subject, destroyed_at) values ($1, now())
       on conflict (subject) do update set wrapped = null, destroyed_at = coalesce(vault.key.destroyed_at, now())`,
      [subject],
    );
  }

  async page(after: string, atMost: number): Promise<readonly KeptKey[]> {
    const sought = `select subject, wrapped from vault.key where subject > $1 and wrapped is not null order by subject limit $2`;
    return this.source.query<KeptKey[]>(sought, [after, atMost]);
  }

  async rewrap(keys: readonly Rewrapped[]): Promise<void> {
    if (keys.length === 0) return;
    const { from, values } = manyRows({ subject: 'text', was: 'bytea', becomes: 'bytea' }, keys.map(columnsOf));
    await this.source.query(
      `update vault.key k set wrapped = given.becomes from ${from}
       where k.subject = given.subject and k.wrapped = given.was`,
      values,
    );
  }

  async destroyed(): Promise<readonly Destroyed[]> {
    const found = await this.source.query<{ subject: string; at: Date }[]>(
      'select subject, destroyed_at as at from vault.key where wrapped is null order by destroyed_at, subject',
    );
    return found.map(({ subject, at }) => ({ subject, destroyedAt: at.toISOString() }));
  }
}

const columnsOf = ({ subject, from, to }: Rewrapped) => ({ subject, was: from, becomes: to });
