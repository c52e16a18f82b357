import { Rows } from '@app/event-sourcing';
import { Clock, type PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { helpList } from '../project/help-list.projection.js';
import { pledgeList } from '../project/pledge-list.projection.js';
import { helpViewOf, type PledgesView, pledgeViewOf } from './pledge.view.js';
import { PledgesQuery } from './pledges.bodies.js';
import { cursorOf, placesOf } from './pledges.cursor.js';

const MOST = 500;

/** Promised and delivered: what an initiative was promised, and what a party promised. */
@Controller()
export class PledgeListController {
  constructor(
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {}

  /** What an initiative was promised, by every party: open to whoever signed in, as promises are kept in sight of all. */
  @Get('initiatives/:id/pledges')
  @ReadableBy('signed in')
  pledgesTo(@Param('id') initiativeId: PartyId, @Query() query: PledgesQuery): Promise<PledgesView> {
    return this.pledges({ initiativeId }, { initiativeId }, query);
  }

  /** What a party promised: its own open promises among them. */
  @Get('parties/:id/pledges')
  @ReadableBy(
    'member of party',
    'reviewer of party',
    'decider of party',
    'finance of party',
    'accountHolder of party',
    'signer of party',
    'admin of party',
  )
  async pledgesBy(
    @Param('id') party: PartyId,
    @Query() query: PledgesQuery,
    @ReadBy() reader: Reader,
  ): Promise<PledgesView> {
    await reader.expect({ party });
    return this.pledges({ funderId: party }, { giverId: party }, query);
  }

  private async pledges(
    money: Partial<Record<'initiativeId' | 'funderId', PartyId>>,
    help: Partial<Record<'initiativeId' | 'giverId', PartyId>>,
    { limit = MOST, after }: PledgesQuery,
  ): Promise<PledgesView> {
    const today = this.clock.today();
    const [moneyAfter, helpAfter] = placesOf(after);
    const [pledges, promises] = await Promise.all([
      moneyAfter ? this.rows.list(pledgeList, { where: money, limit, after: moneyAfter }) : ended,
      helpAfter ? this.rows.list(helpList, { where: help, limit, after: helpAfter }) : ended,
    ]);
    return {
      money: pledges.rows.map(pledgeViewOf),
      help: promises.rows.map((row) => helpViewOf(row, today)),
      next: cursorOf(pledges.next, promises.next),
    };
  }
}

const ended = { rows: [], next: undefined };
