import type { IsoDate } from '@app/field';
import type { EntityManager } from 'typeorm';
import { type CellBalance, type CellsAsked, keptAs, type LedgerView, type Posting } from '../ledger.js';
import { inOrderOfDays, type Moved, Postings, type PostingsPage } from '../postings.js';
import { conditionsOf } from './cells-asked.js';
import { ENTRY } from './ledger-tables.js';
import { linesOf, postLines } from './posting-lines.js';
import { type BalanceRow, type CellRow, cellBalanceIn, type PostingRow, postingOf } from './posting-row.js';
import { balancesAsOf, cellsWhere, entriesUnder } from './reading.js';

// More than can be: all there is.
const ALL = 2 ** 31;

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

  async lastAsOf(view: LedgerView, where: CellsAsked, date: IsoDate): Promise<readonly CellBalance[]> {
    const { sql, values } = conditionsOf(where, 2);
    const cells = await this.manager.query<CellRow[]>(cellsWhere(sql), [keptAs(view), ...values]);
    const before = await this.balancesOf(keptAs(view), cells.filter(movedAfter(date)), date);
    return cells.flatMap((cell) => {
      const known = movedAfter(date)(cell) ? before.get(cell.id) : cell;
      return known ? [cellBalanceIn({ ...cell, ...known })] : [];
    });
  }

  async under(view: LedgerView, where: CellsAsked, date: IsoDate, page?: PostingsPage): Promise<readonly Posting[]> {
    const { sql, values } = conditionsOf(where, 5);
    const { limit = ALL, after = 0n } = page ?? {};
    const asked = [keptAs(view), date, `${after}`, limit, ...values];
    const rows = await this.manager.query<PostingRow[]>(entriesUnder(keptAs(view), sql), asked);
    return rows.sort(inOrder).map(postingOf);
  }

  // What is entered later is not dated before that day, so that two looks agree.
  private async balancesOf(view: LedgerView, cells: readonly CellRow[], date: IsoDate) {
    if (cells.length === 0) return new Map<number, BalanceRow>();
    const sought = [cells.map(({ id }) => id), cells.map(({ year }) => year), date];
    const found = await this.manager.query<BalanceRow[]>(balancesAsOf(view), sought);
    return new Map(found.map((row) => [row.id, row]));
  }
}

const LAST_DAY = `select recorded_on::text as day from ${ENTRY} order by position desc, ordinal desc limit 1`;

const movedAfter =
  (date: IsoDate) =>
  ({ recorded_on }: CellRow): boolean =>
    recorded_on > date;

const inOrder = (one: PostingRow, other: PostingRow): number =>
  Number(BigInt(one.position) - BigInt(other.position)) || one.ordinal - other.ordinal;
