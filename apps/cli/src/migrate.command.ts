import { migrate } from '@app/database';
import type { Command } from './command.js';

/** Brings the database up to date as its owner, before a new version of the service starts. */
export const migrateCommand: Command = {
  usage: 'migrate',
  does: 'Werkt de database bij, als eigenaar (DATABASE_OWNER_URL).',
  run: async (_, installation, { told }) => {
    const { DATABASE_URL: url, DATABASE_OWNER_URL } = installation.settings();
    await migrate({ url, ownerUrl: DATABASE_OWNER_URL ?? url });
    told('De database is bijgewerkt.');
    return 0;
  },
};
