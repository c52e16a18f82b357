import { checkpointKeys } from '@app/assembly';
import { keyText, SignedCheckpoints } from '@app/event-store';
import { ReadableBy } from '@app/gate';
import { Settings } from '@app/settings';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { refuse } from '../http/http.refusals.js';
import { CheckpointsQuery } from './checkpoints.bodies.js';
import type { CheckpointsView } from './checkpoints.view.js';

/** Signed checkpoints of the log of events, for whoever wants to keep them. */
@Controller('checkpoints')
export class CheckpointsController {
  constructor(
    private readonly kept: SignedCheckpoints,
    private readonly settings: Settings,
  ) {}

  /** Checkpoints after a position, and the keys by which one can tell that they are genuine. They say how many events there are, and nothing of what is in them. */
  @Get()
  @ReadableBy('public')
  async checkpoints(@Query() { after = '0' }: CheckpointsQuery): Promise<CheckpointsView> {
    const kept = await this.kept.after(BigInt(after));
    return {
      checkpoints: kept.map(({ position, note }) => ({ position: Number(position), note })),
      keys: checkpointKeys(this.settings).map(keyText),
    };
  }

  /** The newest checkpoint, as the text that was signed. */
  @Get('newest')
  @ReadableBy('public')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async newest(): Promise<string> {
    const kept = await this.kept.newest();
    if (!kept) throw refuse('http/no-checkpoint');
    return kept.note;
  }
}
