import { ReadableBy } from '@app/gate';
import { Gauges } from '@app/read-models';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { metricsText } from './metrics.text.js';

/** For whoever watches the installation over time. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly gauges: Gauges) {}

  /** How far every reader of the events is, in the Prometheus text format: counts only, no stream and no person is named. */
  @Get()
  @ReadableBy('public')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async metrics(): Promise<string> {
    return metricsText(await this.gauges.read());
  }
}
