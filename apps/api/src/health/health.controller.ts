import { type AppendOnly, appendOnlyBy } from '@app/database';
import { ReadableBy } from '@app/gate';
import { Settings } from '@app/settings';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { HealthView } from './health.view.js';

/** For load balancers and whoever is on duty. */
@Controller('health')
export class HealthController {
  constructor(private readonly settings: Settings) {}

  /** 200 when the database answers and is migrated, else 503. */
  @Get()
  @ReadableBy('public')
  async health(@Res({ passthrough: true }) response: Response): Promise<HealthView> {
    const appendOnly = await this.found();
    if (!appendOnly) response.status(503);
    return {
      status: appendOnly ? 'ok' : 'failing',
      database: appendOnly ? 'answers' : 'silent',
      appendOnly,
    };
  }

  private found(): Promise<AppendOnly | null> {
    return appendOnlyBy(this.settings.DATABASE_URL).catch(() => null);
  }
}
