import { accountabilityNl } from '../accountability/words.nl.js';
import { applicationsNl } from '../applications/words.nl.js';
import { budgetsNl } from '../budgets/words.nl.js';
import { coproductionsNl } from '../coproductions/words.nl.js';
import { frameNl } from '../frame/words.nl.js';
import { importsNl } from '../imports/words.nl.js';
import { partiesNl } from '../parties/words.nl.js';
import { phasesNl } from '../phases/words.nl.js';
import { pledgesNl } from '../pledges/words.nl.js';
import { reviewsNl } from '../reviews/words.nl.js';
import { viewsNl } from '../views/words.nl.js';
import { moneyNl } from './money.nl.js';

/** Everything the pages say, in Dutch: the catalogue that the others are held against. */
export const nl = {
  frame: frameNl,
  money: moneyNl,
  parties: partiesNl,
  views: viewsNl,
  pledges: pledgesNl,
  accountability: accountabilityNl,
  phases: phasesNl,
  reviews: reviewsNl,
  budgets: budgetsNl,
  imports: importsNl,
  applications: applicationsNl,
  coproductions: coproductionsNl,
} as const;
