import { Rows } from '@app/event-sourcing';
import { Clock, type PartyId } from '@app/field';
import { AsOfQuery, ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Postings } from '@app/ledger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { dossierNames } from '../project/dossier-names.projection.js';
import { allOf } from './all-of.js';
import { dayAsked } from './day-asked.js';
import { insidersOf } from './insiders.js';
import { type LinesView, linesOf } from './lines.view.js';
import { partyNames } from './names.js';
import { type PortfolioView, portfolioOf } from './portfolio.view.js';

/** One municipality or fund over the years; for its members. */
@Controller('funders/:id')
export class FunderYearsController {
  constructor(
    private readonly postings: Postings,
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {}

  /** Budget lines by years: begroot, gereserveerd, verplicht, gerealiseerd, vrij; and what has no line. */
  @Get('lines')
  @ReadableBy(...insidersOf('funder'))
  async lines(
    @Param('id') funderId: PartyId,
    @Query() { asOf }: AsOfQuery,
    @ReadBy() reader: Reader,
  ): Promise<LinesView> {
    await reader.expect({ funder: funderId });
    const day = dayAsked(asOf, this.clock.today());
    const [cards, last] = await Promise.all([
      allOf(this.rows, dossierNames, { where: { kind: 'budgetLine', funderId } }),
      this.postings.lastAsOf('budget-line', { partyId: funderId }, day),
    ]);
    return linesOf({ funderId, asOf: day, cards, last });
  }

  /** Initiatives by years, and what ends within twelve months. */
  @Get('portfolio')
  @ReadableBy(...insidersOf('funder'))
  async portfolio(
    @Param('id') funderId: PartyId,
    @Query() { asOf }: AsOfQuery,
    @ReadBy() reader: Reader,
  ): Promise<PortfolioView> {
    await reader.expect({ funder: funderId });
    const day = dayAsked(asOf, this.clock.today());
    const last = await this.postings.lastAsOf('portfolio', { partyId: funderId }, day);
    const initiatives = last.map(({ initiativeId }) => initiativeId);
    return portfolioOf({ funderId, asOf: day, last, names: await partyNames(this.rows, initiatives) });
  }
}
