import type { Cell, Entry, Provenance } from '@app/event-sourcing';
import type { IsoDate } from '@app/field';
import { cellOf, keptAs, keptViews, knownOn, type LedgerView, type Posting, post } from '../ledger.js';
import { type Moved, Postings } from '../postings.js';

/** Postings of this process, cell by cell. */
export class MemoryPostings extends Postings {
  private readonly cells = new Map<string, Posting[]>();

  async add(moved: readonly Moved[]): Promise<void> {
    for (const { entries, at } of moved)
      for (const entry of entries) for (const view of keptViews) this.post(view, entry, at);
  }

  async lastAsOf(view: LedgerView, where: Partial<Cell>, date: IsoDate): Promise<readonly Posting[]> {
    const known = [...this.cells.values()].map((posted) => posted.findLast(knownOn(date)));
    return known.flatMap((last) => (last?.view === keptAs(view) && matches(last, where) ? [last] : []));
  }

  async under(view: LedgerView, cell: Partial<Cell>, date: IsoDate): Promise<readonly Posting[]> {
    return (this.cells.get(nameOf(view, cell)) ?? []).filter(knownOn(date));
  }

  private post(view: LedgerView, entry: Entry, at: Provenance): void {
    const name = nameOf(view, entry);
    const posted = this.cells.get(name) ?? [];
    posted.push(post(view, entry, at, posted.at(-1)?.balance));
    this.cells.set(name, posted);
  }
}

const nameOf = (view: LedgerView, cell: Partial<Cell>): string => `${keptAs(view)} ${cellOf(view, cell)}`;

const matches = (posting: Posting, where: Partial<Cell>): boolean =>
  Object.entries(where).every(([dimension, wanted]) => posting[dimension as keyof Cell] === wanted);
