import type { INestApplicationContext } from '@nestjs/common';
import type { Installation } from '../../apps/cli/src/command.js';

/** An installation around an application that a spec made; it has no settings. */
export const specInstallation = (app: INestApplicationContext): Installation => ({
  app: async () => app,
  settings: () => {
    throw new Error('no settings in this spec');
  },
});
