import {
  type AnyProjection,
  type Messages,
  type Page,
  type Projection,
  Rows,
  type Selection,
} from '@app/event-sourcing';
import { type DataSource, In, type Repository } from 'typeorm';
import { MOST_ROWS, pageOf } from '../page.js';
import { readerOf } from '../readers/rows.reader.js';
import type { OnceMade } from './once-made.js';
import { type KeptRow, tableOf } from './rows-table.js';
import { seeking } from './seeking.js';

/** Rows in PostgreSQL, a table per version of a projection. */
export class PostgresRows extends Rows {
  /** Rows of tables that are whole, when `onceMade` tells which; `gate/being-made` of others. */
  constructor(
    private readonly source: DataSource,
    private readonly onceMade?: OnceMade,
  ) {
    super();
  }

  async find<Row extends object, E extends Messages>(of: Projection<Row, E>, key: string): Promise<Row | null> {
    return ((await (await this.table(of)).findOneBy({ key }))?.row ?? null) as Row | null;
  }

  async findAll<Row extends object, E extends Messages>(of: Projection<Row, E>, keys: readonly string[]) {
    return (await (await this.table(of)).findBy({ key: In([...keys]) })).map(({ row }) => row as Row);
  }

  async list<Row extends object, E extends Messages>(
    of: Projection<Row, E>,
    selection: Selection<Row>,
  ): Promise<Page<Row>> {
    const { where = {}, anyOf, limit = MOST_ROWS, after = '0' } = selection;
    const sought = seeking(of, where, anyOf);
    const table = await this.table(of);
    const query = table.createQueryBuilder('kept').where('kept.first > :after', { after });
    for (const { sql, values } of sought) query.andWhere(sql, values);
    // One more than asked tells whether there is a next page.
    return pageOf(
      await query
        .orderBy('kept.first')
        .take(limit + 1)
        .getMany(),
      limit,
    ) as Page<Row>;
  }

  private async table(of: AnyProjection): Promise<Repository<KeptRow>> {
    await this.onceMade?.expect(readerOf(of));
    return this.source.getRepository<KeptRow>(tableOf(of));
  }
}
