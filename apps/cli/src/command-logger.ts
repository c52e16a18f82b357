import { ConsoleLogger } from '@nestjs/common';

const STARTING = 'ExceptionHandler';

/** Tells errors and warnings, save what starting throws: that is told once, by the command that needed the application. */
export class CommandLogger extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'warn'] });
  }

  override error(message: unknown, ...more: readonly unknown[]): void {
    if (more.at(-1) !== STARTING) super.error(message, ...more);
  }
}
