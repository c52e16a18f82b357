import { setTimeout } from 'node:timers/promises';
import { appendOnlyBy } from '@app/database';
import { isKurrent } from '@app/event-store';
import { ReadableBy } from '@app/gate';
import { Checkpoints, type Health, longestParked, totalParked } from '@app/read-models';
import { Settings } from '@app/settings';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { HealthView } from './health.view.js';

/** Who asks whether we are well does not wait longer than so many milliseconds for a store that may be away. */
const PATIENCE = 2_000;

/** So many parked streams are named at most. */
const MOST_NAMED = 20;

/** For load balancers and whoever is on duty. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly settings: Settings,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** 200 when the database answers and is migrated, and the events can be read wherever they are; else 503. */
  @Get()
  @ReadableBy('public')
  async health(@Res({ passthrough: true }) response: Response): Promise<HealthView> {
    const [appendOnly, followed] = await Promise.all([this.appendOnly(), this.followed()]);
    const isWell = appendOnly !== null && (followed !== null || !isApart(this.settings));
    if (!isWell) response.status(503);
    return {
      status: isWell ? 'ok' : 'failing',
      database: appendOnly ? 'answers' : 'silent',
      ...{ appendOnly, ...(followed ?? { eventsBehind: null, parked: null, parkedStreams: null }) },
    };
  }

  private appendOnly(): Promise<string | null> {
    const { DATABASE_URL, eventStoreUrl } = this.settings;
    if (!isKurrent(eventStoreUrl)) return appendOnlyBy(eventStoreUrl).catch(() => null);
    return appendOnlyBy(DATABASE_URL).then(
      () => 'server',
      () => null,
    );
  }

  private followed(): Promise<Followed | null> {
    const followed = this.checkpoints.health().then(followedOf, () => null);
    return Promise.race([followed, setTimeout(PATIENCE, null, { ref: false })]);
  }
}

type Followed = Pick<HealthView, 'eventsBehind' | 'parked' | 'parkedStreams'>;

const followedOf = ({ behind, parked }: Health): Followed => ({
  eventsBehind: Math.max(0, ...Object.values(behind)),
  parked: totalParked(parked),
  parkedStreams: longestParked(parked, MOST_NAMED).map(({ reader, stream, since }) => ({ reader, stream, since })),
});

/** Whether the events are somewhere else than the rows. */
const isApart = ({ eventStoreUrl, DATABASE_URL }: Settings): boolean => eventStoreUrl !== DATABASE_URL;
