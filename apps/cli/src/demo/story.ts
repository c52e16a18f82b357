import { akker } from './akker.js';
import { introductions } from './introductions.js';
import { municipality } from './municipality.js';
import type { Script, Who } from './script.js';
import { zilverlinde } from './zilverlinde.js';

/** The whole story, part by part. */
export const story = (who: Who): Script =>
  [introductions, municipality, zilverlinde, akker].flatMap((part) => part(who));
