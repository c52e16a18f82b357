import { askedTogether, askPrepared, manyRows } from '@app/database';
import type { DataSource } from 'typeorm';
import { type Destroyed, type KeptKey, Keys, type Rewrapped } from '../keys.js';

type KeyRow = Readonly<{ subject: string; wrapped: Buffer | null }>;

/** Keys in PostgreSQL, each wrapped by a master key that the database never sees; those that are sought or kept at the same time go together. */
export class PostgresKeys extends Keys {
  private readonly findOne = askedTogether((subjects: readonly string[]) => this.findAll(subjects));
  private readonly keepOne = askedTogether((keys: readonly KeptKey[]) => this.keepAll(keys));

  constructor(private readonly source: DataSource) {
    super();
  }

  find(subject: string): Promise<Buffer | null | undefined> {
    return this.findOne(subject);
  }

  keep(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    return this.keepOne({ subject, wrapped });
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

  private async findAll(subjects: readonly string[]): Promise<readonly (Buffer | null | undefined)[]> {
    const found = bySubject(await askPrepared<KeyRow>(this.source, FINDING, [subjects]));
    return subjects.map((subject) => found.get(subject));
  }

  private async keepAll(keys: readonly KeptKey[]): Promise<readonly (Buffer | null)[]> {
    // Of those that come for one subject at the same time, the first counts.
    const firsts = [...new Map(keys.toReversed().map((key) => [key.subject, key])).values()];
    const { from, values } = manyRows({ subject: 'text', wrapped: 'bytea' }, firsts);
    const keeping = { name: 'keep keys', text: keepingFrom(from) };
    const kept = bySubject(await askPrepared<KeyRow>(this.source, keeping, values));
    return keys.map(({ subject }) => kept.get(subject) ?? null);
  }
}

// One by one, so that it goes along the index whatever the table was when this was prepared.
const FINDING = {
  name: 'find keys',
  text: `select kept.* from unnest($1::text[]) as sought(subject) cross join lateral (
    select subject, wrapped from vault.key k where k.subject = sought.subject limit 1) kept`,
};

// Changes nothing where there is a key, and gives that one. In order, so that two who keep the same do not wait for each other.
const keepingFrom = (from: string): string => `
  insert into vault.key as kept (subject, wrapped) select subject, wrapped from ${from} order by subject
  on conflict (subject) do update set subject = kept.subject returning subject, wrapped`;

const bySubject = (rows: readonly KeyRow[]): ReadonlyMap<string, Buffer | null> =>
  new Map(rows.map(({ subject, wrapped }) => [subject, wrapped]));

const columnsOf = ({ subject, from, to }: Rewrapped) => ({ subject, was: from, becomes: to });
