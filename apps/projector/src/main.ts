import { readSettings, Settings, UnusableSettings } from '@app/settings';
import { WrongMasterKey } from '@app/vault';
import { NestFactory } from '@nestjs/core';
import { ProjectorModule } from './projector.module.js';

const start = async (): Promise<void> => {
  // Before Nest does, which would tell it with a stack.
  readSettings(Settings, process.env);
  const app = await NestFactory.createApplicationContext(ProjectorModule, {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  app.enableShutdownHooks();
};

await start().catch((error: unknown) => {
  // What an operator can mend is told without a stack.
  console.error(error instanceof UnusableSettings || error instanceof WrongMasterKey ? error.message : error);
  process.exit(1);
});
