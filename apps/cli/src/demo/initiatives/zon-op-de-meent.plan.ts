import { meentfonds, veldermeer, zilverlinde, zonOpDeMeent } from '../parties/parties.js';
import { forCommons, forGreen, forNeighbours } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

/** Panels on roofs that are large enough, for neighbours whose roof is not. */
export const roofs: Applying = {
  ...{ applicationId: idFor('application/zon/roofs'), initiativeId: zonOpDeMeent.partyId },
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
