import { akkerBegins } from './initiatives/akker-begins.js';
import { akkerGoesOn } from './initiatives/akker-goes-on.js';
import { akkerHelp } from './initiatives/akker-help.js';
import { akkerTells } from './initiatives/akker-tells.js';
import { boards } from './parties/boards.js';
import { comingIn } from './parties/coming-in.js';
import { council } from './parties/council.js';
import { publishedGoals } from './parties/goals.js';
import { schemes } from './parties/schemes.js';
import type { Script, Who } from './script.js';

const parties = [comingIn, schemes, council, boards, publishedGoals];
const initiatives = [akkerBegins, akkerGoesOn, akkerHelp, akkerTells];

/** The whole story, part by part. */
export const story = (who: Who): Script => [...parties, ...initiatives].flatMap((part) => part(who));
