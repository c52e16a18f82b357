import { meentfonds, oudeSchool, veldermeer, zilverlinde } from '../parties/parties.js';
import { forCommons, forHomes, forInitiatives, forNeighbours, forTheYoung } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

const initiativeId = oudeSchool.partyId;

/** A neighbourhood house in the hands of its neighbours, for five years. */
export const house: Applying = {
  ...{ applicationId: idFor('application/oude-school/house'), initiativeId },
  ...{ title: 'De Oude School in eigen beheer', theme: 'Ontmoeting' },
  summary:
    'De school staat leeg sinds 2019. Wij nemen hem over: zalen, een keuken, een werkplek. De verhuur betaalt elk jaar een groter deel. Elif Demir doet de keuken, Wim Hartog de boeken.',
  costs: {
    personnel: { 2024: 52_000, 2025: 54_000, 2026: 56_000, 2027: 58_000, 2028: 59_500 },
    housing: { 2024: 41_000, 2025: 42_500, 2026: 43_800, 2027: 45_000, 2028: 46_200 },
    activities: { 2024: 12_000, 2025: 13_000, 2026: 13_500, 2027: 14_000, 2028: 14_300 },
    organisation: { 2024: 9_000, 2025: 9_000, 2026: 9_200, 2027: 9_500, 2028: 9_500 },
    other: { 2024: 4_000, 2025: 3_500, 2026: 3_500, 2027: 3_500, 2028: 3_500 },
  },
  income: {
    sales: { 2024: 28_000, 2025: 34_000, 2026: 39_000, 2027: 44_000, 2028: 48_000 },
    'own-hours': { 2024: 6_000, 2025: 6_000, 2026: 6_000, 2027: 6_000, 2028: 6_000 },
  },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forHomes.schemeId },
      amounts: { 2024: 52_000, 2025: 52_000, 2026: 51_000, 2027: 50_000, 2028: 49_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2024: 20_000, 2025: 18_000, 2026: 18_000, 2027: 18_000, 2028: 18_000 },
    },
    {
      ...{ funderId: meentfonds.partyId, schemeId: forCommons.schemeId },
      amounts: { 2024: 12_000, 2025: 12_000, 2026: 12_000, 2027: 12_000, 2028: 12_000 },
    },
  ],
};

/** A kitchen for children: it came in last week. */
export const kitchen: Applying = {
  ...{ applicationId: idFor('application/oude-school/kitchen'), initiativeId },
  ...{ title: 'Kinderen koken', theme: 'Jeugd en ontmoeting' },
  summary:
    'Op donderdag koken veertig kinderen uit de buurt in onze keuken en eten hun ouders mee. Elif Demir leidt het.',
  costs: {
    'residents-time': { 2027: 6_400, 2028: 6_600 },
    activities: { 2027: 9_800, 2028: 10_100 },
    materials: { 2027: 3_300, 2028: 1_200 },
  },
  income: { contributions: { 2027: 2_000, 2028: 2_400 }, 'own-hours': { 2027: 1_500, 2028: 1_500 } },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forInitiatives.schemeId },
      amounts: { 2027: 7_000, 2028: 6_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forTheYoung.schemeId },
      amounts: { 2027: 9_000, 2028: 8_000 },
    },
  ],
};
