import type { PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import { type CellsAsked, present } from '@app/ledger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { FunderEntriesQuery } from './entries.bodies.js';
import type { EntriesView } from './entries.view.js';
import { insidersOf } from './insiders.js';
import { type Cells, Opening } from './opening.js';

/** What the numbers of one funder are made of. */
@Controller('funders/:id')
export class FunderEntriesController {
  constructor(private readonly opening: Opening) {}

  /** Opens a number of the funder's lines or portfolio; for its members, and never beyond its own money. */
  @Get('entries')
  @ReadableBy(...insidersOf('funder'))
  async entries(
    @Param('id') funder: PartyId,
    @Query() query: FunderEntriesQuery,
    @ReadBy() reader: Reader,
  ): Promise<EntriesView> {
    await reader.expect({ funder });
    return this.opening.page(cellsOf(funder, query), query, { people: true, lines: true });
  }
}

const cellsOf = (partyId: PartyId, { view, year, lineId, initiativeId, unnamed }: FunderEntriesQuery): Cells => {
  if (view === 'without-line') return { view, where: { partyId, lineId: undefined, year } };
  if (view === 'portfolio') return { view, where: { partyId, year, ...whose(initiativeId, unnamed) } };
  return { view: 'budget-line', where: { partyId, lineId: lineId ?? present, year } };
};

const whose = (initiativeId: PartyId | undefined, unnamed: string | undefined): CellsAsked => {
  if (initiativeId) return { initiativeId };
  return unnamed ? { initiativeId: undefined } : {};
};
