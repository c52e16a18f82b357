import type { Related } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import type { Posting } from '@app/ledger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InitiativeEntriesQuery } from './entries.bodies.js';
import type { EntriesView } from './entries.view.js';
import { insidersOf } from './insiders.js';
import { type Cells, Opening } from './opening.js';

/** What the numbers of one initiative are made of. */
@Controller('initiatives/:id')
export class InitiativeEntriesController {
  constructor(private readonly opening: Opening) {}

  /** Opens a number of the year matrix or of the horizon; by whose hand is told to the members of who is in it. */
  @Get('entries')
  @ReadableBy('signed in')
  async entries(
    @Param('id') id: PartyId,
    @Query() query: InitiativeEntriesQuery,
    @ReadBy() reader: Reader,
  ): Promise<EntriesView> {
    const postings = await this.opening.under(cellsOf(id, query), query);
    const people = await reader.holds([...insidersOf('initiative'), ...insidersOf('funder')], partiesIn(id, postings));
    return this.opening.pageOf(postings, query, { people, lines: false });
  }
}

// What an initiative has of its own stands in the ledger without a party, and in the matrix in its own row.
const cellsOf = (initiativeId: PartyId, { partyId, year }: InitiativeEntriesQuery): Cells => {
  if (!partyId) return { view: 'horizon', where: { initiativeId, year } };
  if (partyId !== initiativeId) return { view: 'year-matrix', where: { initiativeId, partyId, year } };
  const only = (posting: Posting) => [undefined, initiativeId].includes(posting.partyId);
  return { view: 'year-matrix', where: { initiativeId, year }, only };
};

const partiesIn = (initiative: PartyId, postings: readonly Posting[]): Related => ({
  initiative,
  funder: [...new Set(postings.flatMap(({ partyId }) => partyId ?? []))],
});
