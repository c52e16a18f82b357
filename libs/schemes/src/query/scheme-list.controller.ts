import { Rows } from '@app/event-sourcing';
import { ReadableBy } from '@app/gate';
import { Controller, Get, Query } from '@nestjs/common';
import { schemeList } from '../project/scheme-list.projection.js';
import { type SchemesView, schemeViewOf } from './scheme.view.js';
import { SchemesQuery } from './scheme-list.bodies.js';

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
