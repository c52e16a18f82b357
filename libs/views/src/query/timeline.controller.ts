import { isPerson, type Page, Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { PageQuery, ReadableBy, ReadBy, type Reader, refuse } from '@app/gate';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { dossierNames } from '../project/dossier-names.projection.js';
import { dossierOf, type StreamKind } from '../project/streams.js';
import { type TimelineRow, timeline } from '../project/timeline.projection.js';
import { allOf } from './all-of.js';
import { insidersOf } from './insiders.js';
import { namesOf } from './names.js';
import { type TimelineView, timelineOf } from './timeline.view.js';
import { toldOf } from './told-of.js';

/** What happened, by whose hand: the audit timeline of a dossier. */
@Controller()
export class TimelineController {
  constructor(private readonly rows: Rows) {}

  /** All that happened around an initiative, for its members and those of who gives to it; drafts and a funder's books for their own. */
  @Get('initiatives/:id/timeline')
  @ReadableBy(...insidersOf('initiative'), ...insidersOf('funder'))
  async ofInitiative(
    @Param('id') initiativeId: PartyId,
    @Query() page: PageQuery,
    @ReadBy() reader: Reader,
  ): Promise<TimelineView> {
    const dossiers = await allOf(this.rows, dossierNames, { where: { initiativeId } });
    const funders = [...new Set(dossiers.flatMap(({ funderId }) => funderId ?? []))];
    await reader.expect({ initiative: initiativeId, funder: funders });
    const inside = await reader.holds(insidersOf('initiative'), { initiative: initiativeId });
    const own = await holding(reader, funders);
    const anyOf = toldOf(initiativeId, dossiers, { inside, funders: own });
    return this.told(await this.rows.list(timeline, { ...page, anyOf }));
  }

  /** All that happened in one funder's review; for its members. */
  @Get('reviews/:id/timeline')
  @ReadableBy(...insidersOf('funder'))
  async ofReview(@Param('id') id: string, @Query() page: PageQuery, @ReadBy() reader: Reader): Promise<TimelineView> {
    return this.ofFunder('review', id, page, reader);
  }

  /** All that happened to one begrotingspost; for its owner's members. */
  @Get('budget-lines/:id/timeline')
  @ReadableBy(...insidersOf('funder'))
  async ofLine(@Param('id') id: string, @Query() page: PageQuery, @ReadBy() reader: Reader): Promise<TimelineView> {
    return this.ofFunder('budgetLine', id, page, reader);
  }

  private async ofFunder(kind: StreamKind, id: string, page: PageQuery, reader: Reader): Promise<TimelineView> {
    const row = await this.rows.find(dossierNames, dossierOf(kind, id));
    if (!row?.funderId) throw refuse('gate/unknown');
    await reader.expect({ funder: row.funderId });
    return this.told(await this.rows.list(timeline, { ...page, where: { dossier: row.dossier } }));
  }

  private async told(page: Page<TimelineRow>): Promise<TimelineView> {
    const people = page.rows.flatMap(({ actor }) => (isPerson(actor) ? [dossierOf('person', actor)] : []));
    const parties = page.rows.flatMap(({ partyIds }) => partyIds.map((party) => dossierOf('party', party)));
    return timelineOf(page, await namesOf(this.rows, [...people, ...parties]));
  }
}

const holding = async (reader: Reader, funders: readonly PartyId[]): Promise<readonly PartyId[]> => {
  const held = await Promise.all(
    funders.map(async (funder) => ((await reader.holds(insidersOf('funder'), { funder })) ? [funder] : [])),
  );
  return held.flat();
};
