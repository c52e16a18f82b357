import { akkerBegins } from './initiatives/akker-begins.js';
import { akkerGoesOn } from './initiatives/akker-goes-on.js';
import { akkerHelp } from './initiatives/akker-help.js';
import { akkerTells } from './initiatives/akker-tells.js';
import { caringNeighbourhood } from './initiatives/lindehof.js';
import { caringToldOf } from './initiatives/lindehof-tells.js';
import { youngAtWork } from './initiatives/loods.js';
import { repairCafe } from './initiatives/maak-t-weer.js';
import { neighbourhoodHouse } from './initiatives/oude-school.js';
import { houseToldOf } from './initiatives/oude-school-tells.js';
import { playStreet } from './initiatives/stoep.js';
import { languageEvenings } from './initiatives/taalcafe.js';
import { languageToldOf } from './initiatives/taalcafe-tells.js';
import { sharedRoofs } from './initiatives/zon-op-de-meent.js';
import { boards } from './parties/boards.js';
import { comingIn } from './parties/coming-in.js';
import { council } from './parties/council.js';
import { publishedGoals } from './parties/goals.js';
import { schemes } from './parties/schemes.js';
import { register2026 } from './register/register-2026.js';
import type { Script, Who } from './script.js';

const parties = [comingIn, schemes, council, boards, publishedGoals, register2026];
const initiatives = [
  akkerBegins,
  akkerGoesOn,
  akkerHelp,
  akkerTells,
  neighbourhoodHouse,
  houseToldOf,
  languageEvenings,
  languageToldOf,
  caringNeighbourhood,
  caringToldOf,
  repairCafe,
  sharedRoofs,
  youngAtWork,
  playStreet,
];

/** The whole story, part by part. */
export const story = (who: Who): Script => [...parties, ...initiatives].flatMap((part) => part(who));
