import { Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { IsId, PageQuery, ReadableBy } from '@app/gate';
import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { schemeList } from '../project/scheme-list.projection.js';
import { type SchemesView, schemeViewOf } from './scheme.view.js';

/** Which schemes. */
export class SchemesQuery extends PageQuery {
  /** Only those of this funder. */
  @IsOptional() @IsId() readonly funderId?: PartyId;
}

/** Schemes to apply under. */
@Controller('schemes')
export class SchemeListController {
  constructor(private readonly rows: Rows) {}

  /** Schemes, in the order in which they were published. */
  @Get()
  @ReadableBy('signed in')
  async schemes(@Query() { funderId, limit, after }: SchemesQuery): Promise<SchemesView> {
    const page = await this.rows.list(schemeList, { where: funderId ? { funderId } : {}, limit, after });
    return { rows: page.rows.map(schemeViewOf), next: page.next ?? null };
  }
}
