import { accountabilityEn } from '../accountability/words.en.js';
import { applicationsEn } from '../applications/words.en.js';
import { budgetsEn } from '../budgets/words.en.js';
import { coproductionsEn } from '../coproductions/words.en.js';
import { frameEn } from '../frame/words.en.js';
import { importsEn } from '../imports/words.en.js';
import { partiesEn } from '../parties/words.en.js';
import { phasesEn } from '../phases/words.en.js';
import { pledgesEn } from '../pledges/words.en.js';
import { reviewsEn } from '../reviews/words.en.js';
import { viewsEn } from '../views/words.en.js';
import { moneyEn } from './money.en.js';
import type { nl } from './nl.js';
import type { Shape } from './shape.js';

/** Everything the pages say, in English; a missing key does not compile. */
export const en: Shape<typeof nl> = {
  frame: frameEn,
  money: moneyEn,
  parties: partiesEn,
  views: viewsEn,
  pledges: pledgesEn,
  accountability: accountabilityEn,
  phases: phasesEn,
  reviews: reviewsEn,
  budgets: budgetsEn,
  imports: importsEn,
  applications: applicationsEn,
  coproductions: coproductionsEn,
};
