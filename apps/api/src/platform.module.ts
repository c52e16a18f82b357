import { join } from 'node:path';
import { ApiSettingsModule } from '@app/settings';
import { SignInModule } from '@app/sign-in';
import { Module } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import type { Response } from 'express';
import { CheckpointsController } from './checkpoints/checkpoints.controller.js';
import { HealthController } from './health/health.controller.js';
import { MetricsController } from './metrics/metrics.controller.js';

// Files under assets/ carry a hash of their content in their name; the rest may change tomorrow.
const setHeaders = (response: Response, path: string): void => {
  const lasting = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', lasting);
};

/** What is the same whatever the features: settings, sign-in, health and the web pages. */
@Module({
  imports: [
    ApiSettingsModule,
    SignInModule,
    ServeStaticModule.forRoot({
      rootPath: join(process.cwd(), 'dist/web'),
      exclude: ['/v1', '/v1/{*path}'],
      serveStaticOptions: { setHeaders },
    }),
  ],
  controllers: [HealthController, MetricsController, CheckpointsController],
})
export class PlatformModule {}
