import type { Cell, Entry, Provenance } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import {
  type CellBalance,
  type CellsAsked,
  cellBalanceOf,
  cellOf,
  keptAs,
  keptViews,
  knownOn,
  type LedgerView,
  type Posting,
  post,
  present,
} from '../ledger.js';
import { inOrderOfDays, type Moved, Postings, type PostingsPage } from '../postings.js';

/** Postings of this process, cell by cell. */
export class MemoryPostings extends Postings {
  private readonly cells = new Map<string, Posting[]>();
  private lastDay: IsoDate | undefined;

  async add(moved: readonly Moved[]): Promise<void> {
    for (const { entries, at } of inOrderOfDays(moved, this.lastDay)) {
      for (const entry of entries) for (const view of keptViews) this.post(view, entry, at);
      this.lastDay = at.recordedOn;
    }
  }

  async lastAsOf(view: LedgerView, where: CellsAsked, date: IsoDate): Promise<readonly CellBalance[]> {
    const known = [...this.cells.values()].map((posted) => posted.findLast(knownOn(date)));
    return known.flatMap((last) => (last && isOf(view, last) && matches(last, where) ? [cellBalanceOf(last)] : []));
  }

  async under(view: LedgerView, where: CellsAsked, date: IsoDate, page?: PostingsPage): Promise<readonly Posting[]> {
    const cells = [...this.cells.values()].filter(([first]) => first && isOf(view, first) && matches(first, where));
    const known = cells.flat().filter(knownOn(date)).sort(byPosition);
    return page ? pageOf(known, page) : known;
  }

  private post(view: LedgerView, entry: Entry, at: Provenance): void {
    const name = nameOf(view, entry);
    const posted = this.cells.get(name) ?? [];
    posted.push(post(view, entry, at, posted.at(-1)?.balance));
    this.cells.set(name, posted);
  }
}

const nameOf = (view: LedgerView, cell: Partial<Cell>): string => `${keptAs(view)} ${cellOf(view, cell)}`;

const isOf = (view: LedgerView, posting: Posting): boolean => posting.view === keptAs(view);

const byPosition = (one: Posting, other: Posting): number => Number(one.position - other.position);

const pageOf = (known: readonly Posting[], { limit, after = 0n }: PostingsPage): readonly Posting[] => {
  const rest = known.filter(({ position }) => position > after);
  const last = rest[limit - 1]?.position;
  return last === undefined ? rest : rest.filter(({ position }) => position <= last);
};

const matches = (posting: Posting, where: CellsAsked): boolean =>
  Object.entries(where).every(([dimension, wanted]) => isOne(posting[dimension as keyof Cell], wanted));

const isOne = (value: unknown, wanted: unknown): boolean => {
  if (wanted === present) return value !== undefined;
  return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
};
