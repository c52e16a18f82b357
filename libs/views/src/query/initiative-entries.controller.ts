import type { Related } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import type { CellBalance } from '@app/ledger';
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
    const cells = cellsOf(id, query);
    const last = await this.opening.lastOf(cells, query);
    const people = await reader.holds([...insidersOf('initiative'), ...insidersOf('funder')], partiesIn(id, last));
    return this.opening.page(cells, query, { people, lines: false });
  }
}

// What an initiative has of its own stands in the ledger without a party, and in the matrix in its own row.
const cellsOf = (initiativeId: PartyId, { partyId, year }: InitiativeEntriesQuery): Cells => {
  if (!partyId) return { view: 'year-matrix', where: { initiativeId, year } };
  const own = partyId === initiativeId ? [undefined, initiativeId] : partyId;
  return { view: 'year-matrix', where: { initiativeId, partyId: own, year } };
};

const partiesIn = (initiative: PartyId, last: readonly CellBalance[]): Related => ({
  initiative,
  funder: [...new Set(last.flatMap(({ partyId }) => partyId ?? []))],
});
