import { admitCommand } from './admit.command.js';
import { backupCommand } from './backup/backup.command.js';
import { restoreCommand } from './backup/restore.command.js';
import type { Command } from './command.js';
import { demoCommand } from './demo.command.js';
import { eraseCommand } from './erase.command.js';
import { exportEventsCommand } from './events/export-events.command.js';
import { importEventsCommand } from './events/import-events.command.js';
import { verifyEventsCommand } from './events/verify-events.command.js';
import { importCommand } from './import.command.js';
import { migrateCommand } from './migrate.command.js';
import { verifyCommand } from './proof/verify.command.js';
import { witnessCommand } from './proof/witness.command.js';
import { rebuildCommand } from './rebuild.command.js';
import { retryCommand } from './retry.command.js';
import { rotateMasterKeyCommand } from './rotate-master-key.command.js';

/** What the operator of an installation can ask on the command line. */
export const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  admit: admitCommand,
  verify: verifyCommand,
  witness: witnessCommand,
  erase: eraseCommand,
  'rotate-master-key': rotateMasterKeyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  'export-events': exportEventsCommand,
  'verify-events': verifyEventsCommand,
  'import-events': importEventsCommand,
  rebuild: rebuildCommand,
  retry: retryCommand,
  migrate: migrateCommand,
  demo: demoCommand,
};
