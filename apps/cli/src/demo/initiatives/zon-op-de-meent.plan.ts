import { meentfonds, veldermeer, zilverlinde, zonOpDeMeent } from '../parties/parties.js';
import { forCommons, forGreen, forNeighbours } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

const initiativeId = zonOpDeMeent.partyId;

/** Panels on roofs that are large enough, for neighbours whose roof is not. */
export const roofs: Applying = {
  ...{ applicationId: idFor('application/zon/roofs'), initiativeId },
  ...{ title: 'Samen zon op de Meent', theme: 'Duurzaam wonen' },
  summary:
    'Wie geen eigen dak heeft, kan toch meedoen: zes daken aan de Meent delen hun stroom met de straat. Arjen Dijkgraaf en vier buren doen het werk; de leden leggen zelf in.',
  costs: {
    materials: { 2025: 36_000, 2026: 14_000 },
    organisation: { 2025: 6_500, 2026: 5_500 },
    activities: { 2025: 3_500, 2026: 2_500 },
  },
  income: { 'own-money': { 2025: 18_000, 2026: 8_000 }, 'own-hours': { 2025: 2_000, 2026: 2_000 } },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forGreen.schemeId },
      amounts: { 2025: 14_000, 2026: 6_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2025: 5_000, 2026: 3_000 },
    },
    {
      ...{ funderId: meentfonds.partyId, schemeId: forCommons.schemeId },
      amounts: { 2025: 7_000, 2026: 3_000 },
    },
  ],
};

/** Two more roofs: two funders should have decided by now. */
export const moreRoofs: Applying = {
  ...{ applicationId: idFor('application/zon/more-roofs'), initiativeId },
  ...{ title: 'Twee daken erbij', theme: 'Duurzaam wonen' },
  summary: 'Er staan 31 huishoudens op de lijst. Met de daken van de bakker en de kerk kunnen zij ook meedoen.',
  costs: { materials: { 2027: 16_500 }, organisation: { 2027: 2_500 } },
  income: { 'own-money': { 2027: 9_000 }, 'own-hours': { 2027: 1_000 } },
  asked: [
    { funderId: veldermeer.partyId, schemeId: forGreen.schemeId, amounts: { 2027: 5_000 } },
    { funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId, amounts: { 2027: 4_000 } },
  ],
};
