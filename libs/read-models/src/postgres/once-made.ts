import type { EventStore } from '@app/event-store';
import { refuse } from '@app/gate';
import type { CellBalance, CellsAsked, LedgerView, Moved, Posting, PostingsPage } from '@app/ledger';
import { Postings } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { LEDGER } from '../readers/ledger.reader.js';

/** Which tables are whole: nobody reads those that were never made to their end. */
export class OnceMade {
  private readonly made = new Set<string>();

  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  /** Throws `gate/being-made` while there are events and the tables of this reader were never made whole. */
  async expect(reader: string): Promise<void> {
    if (this.made.has(reader)) return;
    const found = await this.source.query<unknown[]>('select from read.checkpoint where reader = $1', [reader]);
    // Once made, they are replaced whole or not at all.
    if (found.length > 0) this.made.add(reader);
    else if ((await this.store.head()) > 0n) throw refuse('gate/being-made');
  }
}

/** Postings of the ledger once it is whole; until then `gate/being-made`. */
export class PostingsOnceMade extends Postings {
  constructor(
    private readonly postings: Postings,
    private readonly onceMade: OnceMade,
  ) {
    super();
  }

  add(moved: readonly Moved[]): Promise<void> {
    return this.postings.add(moved);
  }

  async lastAsOf(
    view: LedgerView,
    where: CellsAsked,
    date: CellBalance['recordedOn'],
  ): Promise<readonly CellBalance[]> {
    await this.onceMade.expect(LEDGER);
    return this.postings.lastAsOf(view, where, date);
  }

  async under(
    view: LedgerView,
    where: CellsAsked,
    date: CellBalance['recordedOn'],
    page?: PostingsPage,
  ): Promise<readonly Posting[]> {
    await this.onceMade.expect(LEDGER);
    return this.postings.under(view, where, date, page);
  }
}
