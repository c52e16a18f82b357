import { Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader } from '@app/gate';
import { Controller, Get, Param } from '@nestjs/common';
import { development } from '../project/development.projection.js';
import { type DevelopmentView, developmentViewOf } from './development.view.js';

/** The development of an initiative. */
@Controller('initiatives')
export class DevelopmentController {
  constructor(private readonly rows: Rows) {}

  /** In which phase an initiative is, and what is proposed; for those at its table. */
  @Get(':id/phase')
  @ReadableBy(
    'member of initiative',
    'editor of initiative',
    'signer of initiative',
    'coordinator of initiative',
    'reviewer of partner',
    'decider of partner',
    'finance of partner',
    'accountHolder of partner',
    'signer of partner',
    'member of partner',
  )
  async phase(@Param('id') initiative: PartyId, @ReadBy() reader: Reader): Promise<DevelopmentView> {
    const row = await this.rows.find(development, initiative);
    await reader.expect({ initiative, partner: (row?.seats ?? []).map(({ partyId }) => partyId) });
    return developmentViewOf(initiative, row);
  }
}
