import type { DataSource } from 'typeorm';
import { Keys } from '../keys.js';

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
}
