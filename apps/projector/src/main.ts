import { UnusableSettings } from '@app/settings';
import { NestFactory } from '@nestjs/core';
import { ProjectorModule } from './projector.module.js';

const start = async (): Promise<void> => {
  const app = await NestFactory.createApplicationContext(ProjectorModule, {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  app.enableShutdownHooks();
};

await start().catch((error: unknown) => {
  // What an operator can mend is told without a stack.
  console.error(error instanceof UnusableSettings ? error.message : error);
  process.exit(1);
});
