import type { Cell } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import type { EntityManager } from 'typeorm';
import { keptAs, type LedgerView, type Posting } from '../ledger.js';
import { inOrderOfDays, type Moved, Postings } from '../postings.js';
import { CELL, ENTRY, RUNNING } from './ledger-tables.js';
import { linesOf, postLines } from './posting-lines.js';
import { columns, entryColumns, type PostingRow, postingOf } from './posting-row.js';

/** Postings in PostgreSQL; give it the manager of a transaction to post together with something else. */
export class PostgresPostings extends Postings {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async add(moved: readonly Moved[]): Promise<void> {
    if (moved.length === 0) return;
    const [last] = await this.manager.query<{ day: IsoDate }[]>(LAST_DAY);
    const lines = linesOf(inOrderOfDays(moved, last?.day));
    if (lines.length > 0) await postLines(this.manager, lines);
  }

  async lastAsOf(view: LedgerView, where: Partial<Cell>, date: IsoDate): Promise<readonly Posting[]> {
    return this.asked(lastWhere, view, where, date);
  }

  async under(view: LedgerView, where: Partial<Cell>, date: IsoDate): Promise<readonly Posting[]> {
    return this.asked(underWhere, view, where, date);
  }

  private async asked(
    sql: (conditions: string) => string,
    view: LedgerView,
    where: Partial<Cell>,
    date: IsoDate,
  ): Promise<readonly Posting[]> {
    const dimensions = Object.keys(where) as (keyof Cell)[];
    const given = dimensions.filter((dimension) => where[dimension] !== undefined);
    const conditions = dimensions.map((dimension) => conditionOn(dimension, given.indexOf(dimension))).join(' ');
    const values = [keptAs(view), date, ...given.map((dimension) => where[dimension])];
    return (await this.manager.query<PostingRow[]>(sql(conditions), values)).map(postingOf);
  }
}

const LAST_DAY = `select recorded_on::text as day from ${ENTRY} order by position desc, ordinal desc limit 1`;

const conditionOn = (dimension: keyof Cell, nth: number): string =>
  nth < 0 ? `and c.${columns[dimension]} is null` : `and c.${columns[dimension]} = $${nth + 3}`;

// As it is now stands in the cell itself; as of a day before its last is one seek in its running balances.
const lastWhere = (conditions: string): string => `
  select c.view, c.cell, ${entryColumns}, known.balance
  from ${CELL} c
  cross join lateral (
    select c.last_position as position, c.last_ordinal as ordinal, c.balance where c.last_on <= $2
    union all
    (select r.position, r.ordinal, r.balance from ${RUNNING} r
      where c.last_on > $2 and r.cell_id = c.id and r.recorded_on <= $2
      order by r.recorded_on desc, r.position desc, r.ordinal desc limit 1)
  ) known
  join ${ENTRY} e on e.position = known.position and e.ordinal = known.ordinal
  where c.view = $1 ${conditions}
  order by c.id`;

const underWhere = (conditions: string): string => `
  select c.view, c.cell, ${entryColumns}, r.balance
  from ${CELL} c
  join ${RUNNING} r on r.cell_id = c.id and r.recorded_on <= $2
  join ${ENTRY} e on e.position = r.position and e.ordinal = r.ordinal
  where c.view = $1 ${conditions}
  order by r.position, r.ordinal`;
