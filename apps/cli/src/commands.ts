import { admitCommand } from './admit.command.js';
import type { Command } from './command.js';
import { demoCommand } from './demo.command.js';
import { eraseCommand } from './erase.command.js';
import { importCommand } from './import.command.js';
import { migrateCommand } from './migrate.command.js';
import { verifyCommand } from './proof/verify.command.js';
import { witnessCommand } from './proof/witness.command.js';

/** What the operator of an installation can ask on the command line. */
export const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  admit: admitCommand,
  verify: verifyCommand,
  witness: witnessCommand,
  erase: eraseCommand,
  migrate: migrateCommand,
  demo: demoCommand,
};
