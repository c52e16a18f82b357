import { dataSourceOf } from '@app/database';
import { type KeptLink, NOTHING_KEPT } from '@app/event-store';
import type { DataSource } from 'typeorm';
import { asked, type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { PostgresKeptChain } from './postgres-kept-chain.js';

const links: readonly KeptLink[] = Array.from({ length: 2_500 }, (_, nth) => ({
  ...{ number: BigInt(nth + 1), position: BigInt(nth + 1) * 700n, hash: `${nth}`.padStart(64, '0') },
  ...(nth % 100 === 99 ? { signature: 'ab'.repeat(64) } : {}),
}));

describe('a followed chain in PostgreSQL', () => {
  let db: FreshDatabase;
  let source: DataSource;
  let kept: PostgresKeptChain;
  beforeAll(async () => {
    db = await freshDatabase();
    source = await dataSourceOf(db.url).initialize();
    kept = new PostgresKeptChain(source);
  });
  afterAll(async () => {
    await source.destroy();
    await db.drop();
  });

  it('is kept as it was given, and read page by page', async () => {
    expect(await kept.last()).toEqual(NOTHING_KEPT);
    await kept.keep(links);
    expect(await kept.last()).toEqual(links.at(-1));
    expect(await kept.after(0n)).toEqual(links.slice(0, 1_000));
    expect(await kept.after(2_000n)).toEqual(links.slice(2_000));
    expect(await kept.after(2_500n)).toEqual([]);
  });

  it('is gone on with by one only', async () => {
    const next = { ...(links[0] as KeptLink), number: 2_501n, position: 9_000_000n };
    const taken = { ...next, number: 2_500n, position: 9_100_000n };
    await expect(kept.keep([next, taken])).rejects.toThrow('duplicate');
    expect((await kept.last()).number).toBe(2_500n);
  });

  it.each(['update kept.chain set number = 0', 'delete from kept.chain', 'truncate kept.chain'])(
    'is only ever added to: %s',
    async (sql) => {
      for (const url of [db.url, db.ownerUrl]) await expect(asked(url, sql)).rejects.toThrow('only ever added');
    },
  );
});
