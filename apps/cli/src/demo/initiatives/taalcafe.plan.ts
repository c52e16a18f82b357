import { taalcafe, vanAldenburg, veldermeer, zilverlinde } from '../parties/parties.js';
import { forCare, forInitiatives, forNeighbours } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

const initiativeId = taalcafe.partyId;

/** Three years of language evenings; the fourth is planned, and nobody was asked for it yet. */
export const evenings: Applying = {
  ...{ applicationId: idFor('application/taalcafe/evenings'), initiativeId },
  ...{ title: 'Vijf avonden taal per week', theme: 'Taal en ontmoeting' },
  summary:
    'Tachtig mensen oefenen hier Nederlands, met wie in de straat woont. Nadia Benali leidt de avonden; twintig vrijwilligers helpen. Wie begint als deelnemer, helpt later vaak zelf mee.',
  costs: {
    personnel: { 2024: 28_000, 2025: 29_000, 2026: 30_000, 2027: 30_900 },
    activities: { 2024: 4_600, 2025: 4_800, 2026: 5_000, 2027: 5_100 },
    'residents-time': { 2024: 6_000, 2025: 6_200, 2026: 6_400, 2027: 6_600 },
    housing: { 2024: 5_400, 2025: 5_600, 2026: 5_700, 2027: 5_800 },
    organisation: { 2024: 2_000, 2025: 2_000, 2026: 2_100, 2027: 2_100 },
  },
  income: {
    'own-hours': { 2024: 4_000, 2025: 4_000, 2026: 4_000, 2027: 3_000 },
    contributions: { 2024: 600, 2025: 700, 2026: 800, 2027: 900 },
  },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forInitiatives.schemeId },
      amounts: { 2024: 20_000, 2025: 20_500, 2026: 21_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2024: 12_000, 2025: 12_500, 2026: 13_000 },
    },
    {
      ...{ funderId: vanAldenburg.partyId, schemeId: forCare.schemeId },
      amounts: { 2024: 9_400, 2025: 9_900, 2026: 10_400 },
    },
  ],
};

/** What should follow: a draft that is not finished. */
export const evenings2027: Applying = {
  ...{ applicationId: idFor('application/taalcafe/evenings-2027'), initiativeId },
  ...{ title: 'Taal in de wijk, ook na 2026', theme: 'Taal en ontmoeting' },
  summary:
    'Wij gaan door met vijf avonden per week en beginnen een ochtend voor ouders op basisschool De Vlieger. Nog in te vullen: wat we aan wie vragen.',
  costs: {
    personnel: { 2027: 38_400, 2028: 39_500 },
    activities: { 2027: 6_200, 2028: 6_400 },
    'residents-time': { 2027: 7_400, 2028: 7_600 },
    housing: { 2027: 6_900, 2028: 7_000 },
    organisation: { 2027: 2_300, 2028: 2_400 },
  },
  income: { 'own-hours': { 2027: 5_000, 2028: 5_000 }, contributions: { 2027: 1_100, 2028: 1_200 } },
  asked: [],
};
