import { Rows } from '@app/event-sourcing';
import { Clock, type PartyId } from '@app/field';
import { AsOfQuery, ReadableBy, refuse } from '@app/gate';
import { Postings } from '@app/ledger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { dossierNames } from '../project/dossier-names.projection.js';
import { helpInKind } from '../project/help-in-kind.projection.js';
import { dossierOf } from '../project/streams.js';
import { allOf } from './all-of.js';
import { dayAsked } from './day-asked.js';
import { type HorizonView, horizonOf } from './horizon.view.js';
import { partyNames } from './names.js';
import { type YearMatrixView, yearMatrixOf } from './year-matrix.view.js';

/** One initiative over the years. */
@Controller('initiatives/:id')
export class InitiativeYearsController {
  constructor(
    private readonly postings: Postings,
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {}

  /** Who has what in it, for which year, in which state; on any past day as it was known then. */
  @Get('year-matrix')
  @ReadableBy('signed in')
  async yearMatrix(@Param('id') initiativeId: PartyId, @Query() { asOf }: AsOfQuery): Promise<YearMatrixView> {
    await this.expectParty(initiativeId);
    const day = dayAsked(asOf, this.clock.today());
    const [last, help] = await Promise.all([
      this.postings.lastAsOf('year-matrix', { initiativeId }, day),
      allOf(this.rows, helpInKind, { where: { initiativeId } }),
    ]);
    const parties = [initiativeId, ...last.map(({ partyId }) => partyId), ...help.map(({ giverId }) => giverId)];
    return yearMatrixOf({ initiativeId, asOf: day, last, help, names: await partyNames(this.rows, parties) });
  }

  /** What each year costs and what covers it, and until when the money is certain. */
  @Get('horizon')
  @ReadableBy('signed in')
  async horizon(@Param('id') initiativeId: PartyId, @Query() { asOf }: AsOfQuery): Promise<HorizonView> {
    await this.expectParty(initiativeId);
    const day = dayAsked(asOf, this.clock.today());
    return horizonOf(initiativeId, day, await this.postings.lastAsOf('horizon', { initiativeId }, day));
  }

  private async expectParty(party: PartyId): Promise<void> {
    if (!(await this.rows.find(dossierNames, dossierOf('party', party)))) throw refuse('gate/unknown');
  }
}
