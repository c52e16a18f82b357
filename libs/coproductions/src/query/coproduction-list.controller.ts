import { Rows } from '@app/event-sourcing';
import type { CoproductionId, PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader, refuse } from '@app/gate';
import { Controller, Get, Param } from '@nestjs/common';
import { coproductionList } from '../project/coproduction-list.projection.js';
import { ContactNames } from './contact-names.js';
import { type CoproductionsView, type CoproductionView, contactsIn, coproductionViewOf } from './coproduction.view.js';

/** Co-productions, for those who take part. */
@Controller()
export class CoproductionListController {
  constructor(
    private readonly rows: Rows,
    private readonly names: ContactNames,
  ) {}

  /** One co-production. */
  @Get('coproductions/:id')
  @ReadableBy(
    'member of partner',
    'editor of partner',
    'signer of partner',
    'reviewer of partner',
    'decider of partner',
    'finance of partner',
    'accountHolder of partner',
    'admin of partner',
    'coordinator of partner',
  )
  async coproduction(@Param('id') id: CoproductionId, @ReadBy() reader: Reader): Promise<CoproductionView> {
    const row = await this.rows.find(coproductionList, id);
    if (!row?.initiativeId) throw refuse('gate/unknown');
    await reader.expect({ partner: row.partyIds });
    return coproductionViewOf(row, await this.names.of(contactsIn([row])));
  }

  /** The co-productions that a party takes part in; for its members. */
  @Get('parties/:id/coproductions')
  @ReadableBy(
    'member of party',
    'editor of party',
    'signer of party',
    'reviewer of party',
    'decider of party',
    'finance of party',
    'accountHolder of party',
    'admin of party',
    'coordinator of party',
  )
  async coproductions(@Param('id') party: PartyId, @ReadBy() reader: Reader): Promise<CoproductionsView> {
    await reader.expect({ party });
    const { rows } = await this.rows.list(coproductionList, { where: { partyIds: [party] }, limit: 500 });
    const names = await this.names.of(contactsIn(rows));
    return { rows: rows.map((row) => coproductionViewOf(row, names)) };
  }
}
