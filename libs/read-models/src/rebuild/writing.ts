import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { type Copy, copyingOn } from './copying.js';

/** Asks the database. */
export type Asked = Readonly<{ query<Row>(sql: string, values?: unknown[]): Promise<readonly Row[]> }>;

const MOST = 5_000;

/**
 * Writes into tables apart on a connection of its own, in one transaction after the other: each begins with what is first
 * written, and ends with a commit.
 */
export class Writing implements Asked {
  private readonly runner: QueryRunner;
  private begun: Promise<pg.ClientBase> | undefined;
  private copying: Copy | undefined;

  /** `expect` is asked before each commit, and throws when it must not be. */
  constructor(
    source: DataSource,
    private readonly expect: (asked: Asked) => Promise<void>,
  ) {
    this.runner = source.createQueryRunner();
  }

  async query<Row>(sql: string, values: unknown[] = []): Promise<readonly Row[]> {
    return (await (await this.client()).query(sql, values)).rows as Row[];
  }

  /** What a question finds, some thousand rows at a time. */
  async *rows<Row>(sql: string): AsyncIterable<readonly Row[]> {
    await this.query(`declare found no scroll cursor for ${sql}`);
    for (;;) {
      const rows = await this.query<Row>(`fetch ${MOST} from found`);
      if (rows.length === 0) return void (await this.query('close found'));
      yield rows;
    }
  }

  /** Begins a copy into these columns of a table; nothing else can be asked here until it has ended. */
  async copy(table: string, columns: readonly string[]): Promise<Copy> {
    const copy = copyingOn(await this.client(), table, columns);
    this.copying = {
      write: copy.write,
      end: async () => {
        this.copying = undefined;
        await copy.end();
      },
    };
    return this.copying;
  }

  /** Makes what was written count, all of it. */
  async commit(): Promise<void> {
    if (!this.begun) return;
    await this.expect(this);
    await this.query('commit');
    this.begun = undefined;
  }

  /** Takes back what was not committed, and lets go of the connection. */
  async close(): Promise<void> {
    // A copy that is left in the middle is ended first, and taken back with the rest.
    await this.copying?.end().catch(() => undefined);
    if (this.begun) await this.query('rollback').catch(() => undefined);
    await this.runner.release();
  }

  private client(): Promise<pg.ClientBase> {
    this.begun ??= this.runner.connect().then(async (client: pg.ClientBase) => {
      await client.query('begin');
      return client;
    });
    return this.begun;
  }
}
