import { readSettings, Settings } from '@app/settings';
import type { INestApplicationContext } from '@nestjs/common';
import type { Installation } from '../../apps/cli/src/command.js';

/** An installation around an application that a spec made; with the settings of this environment, if there is one. */
export const specInstallation = (
  app: INestApplicationContext | undefined,
  environment?: Readonly<Record<string, string | undefined>>,
): Installation => ({
  app: async () => app ?? unthinkable('application'),
  settings: () => (environment ? readSettings(Settings, environment) : unthinkable('settings')),
});

const unthinkable = (what: string): never => {
  throw new Error(`no ${what} in this spec`);
};
