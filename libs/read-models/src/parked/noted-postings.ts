import {
  type CellBalance,
  type CellsAsked,
  type LedgerView,
  type Moved,
  type Posting,
  Postings,
  type PostingsPage,
} from '@app/ledger';
import { Reads } from './reads.js';

/** Postings that note that an answer is made of them. */
export class NotedPostings extends Postings {
  constructor(private readonly postings: Postings) {
    super();
  }

  add(moved: readonly Moved[]): Promise<void> {
    return this.postings.add(moved);
  }

  lastAsOf(view: LedgerView, where: CellsAsked, date: CellBalance['recordedOn']): Promise<readonly CellBalance[]> {
    note();
    return this.postings.lastAsOf(view, where, date);
  }

  under(
    view: LedgerView,
    where: CellsAsked,
    date: CellBalance['recordedOn'],
    page?: PostingsPage,
  ): Promise<readonly Posting[]> {
    note();
    return this.postings.under(view, where, date, page);
  }
}

const note = (): void => {
  const reads = Reads.atHand;
  if (reads) reads.ledger = true;
};
