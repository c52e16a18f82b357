import { Append2 } from './append.migration.js';
import { Events1 } from './events.migration.js';
import { FollowedChain1 } from './followed-chain.migration.js';
import { ReadModels1 } from './read-models.migration.js';
import { Rebuild1 } from './rebuild.migration.js';
import { RebuildMark1 } from './rebuild-mark.migration.js';
import { SignedCheckpoints1 } from './signed-checkpoints.migration.js';

/** Every change of the database's structure, oldest first; only ever added to. */
export const migrations = [
  Events1,
  ReadModels1,
  FollowedChain1,
  SignedCheckpoints1,
  Rebuild1,
  Append2,
  RebuildMark1,
] as const;
