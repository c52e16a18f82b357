import { type AppendOnly, appendOnlyBy } from '@app/database';
import { ReadableBy } from '@app/gate';
import { Checkpoints } from '@app/read-models';
import { Settings } from '@app/settings';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { HealthView } from './health.view.js';

/** For load balancers and whoever is on duty. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly settings: Settings,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** 200 when the database answers and is migrated, else 503. */
  @Get()
  @ReadableBy('public')
  async health(@Res({ passthrough: true }) response: Response): Promise<HealthView> {
    const [appendOnly, followed] = await Promise.all([this.appendOnly(), this.followed()]);
    if (!appendOnly) response.status(503);
    return {
      status: appendOnly ? 'ok' : 'failing',
      database: appendOnly ? 'answers' : 'silent',
      ...{ appendOnly, ...followed },
    };
  }

  private appendOnly(): Promise<AppendOnly | null> {
    return appendOnlyBy(this.settings.DATABASE_URL).catch(() => null);
  }

  private followed(): Promise<Pick<HealthView, 'eventsBehind' | 'parked'>> {
    return this.checkpoints.health().then(
      ({ behind, parked }) => ({ eventsBehind: Math.max(0, ...Object.values(behind)), parked: parked.length }),
      () => ({ eventsBehind: null, parked: null }),
    );
  }
}
