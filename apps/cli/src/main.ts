import type { Clock } from '@app/field';
import { readSettings, Settings } from '@app/settings';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { cliModule } from './cli.module.js';
import { CommandLogger } from './command-logger.js';
import { commands } from './commands.js';
import { runCommand } from './run-command.js';

let started: Promise<INestApplicationContext> | undefined;

const installation = {
  settings: () => readSettings(Settings, process.env),
  app: (clock?: Clock) => {
    const root = cliModule(clock);
    started ??= NestFactory.createApplicationContext(root, { abortOnError: false, logger: new CommandLogger() });
    return started;
  },
};

const terminal = {
  out: (text: string) => console.log(text),
  told: (text: string) => console.error(text),
};

const run = async (): Promise<number> => {
  try {
    return await runCommand(commands, process.argv.slice(2), installation, terminal);
  } finally {
    // One that never came up was told of above.
    await (await started?.catch(() => undefined))?.close();
  }
};

process.exitCode = await run();
