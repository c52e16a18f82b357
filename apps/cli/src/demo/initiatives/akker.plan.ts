import { akker, meentfonds, veldermeer, zilverlinde } from '../parties/parties.js';
import { forCommons, forGreen, forNeighbours } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

const initiativeId = akker.partyId;

/** The first application: from a bare field to a garden. */
export const garden: Applying = {
  ...{ applicationId: idFor('application/akker/garden'), initiativeId },
  ...{ title: 'Een tuin voor de hele buurt', theme: 'Groen en ontmoeting' },
  summary:
    'Aan de Meentweg ligt een veld waar niemand komt. Wij maken er met de buurt een tuin van: dertig moestuinen, een pluktuin en een lange tafel. Mevrouw De Boer van nummer 14 leert ons snoeien.',
  costs: {
    materials: { 2023: 14_600, 2024: 6_400, 2025: 4_800 },
    activities: { 2023: 3_200, 2024: 4_900, 2025: 5_600 },
    'residents-time': { 2023: 2_400, 2024: 3_600, 2025: 4_200 },
    organisation: { 2023: 1_800, 2024: 1_900, 2025: 2_100 },
  },
  income: {
    'own-hours': { 2023: 3_000, 2024: 3_000, 2025: 3_000 },
    contributions: { 2023: 1_000, 2024: 1_300, 2025: 1_700 },
  },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forGreen.schemeId },
      amounts: { 2023: 9_000, 2024: 6_500, 2025: 6_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2023: 4_500, 2024: 4_000, 2025: 4_000 },
    },
    {
      ...{ funderId: meentfonds.partyId, schemeId: forCommons.schemeId },
      amounts: { 2023: 4_500, 2024: 2_000, 2025: 2_000 },
    },
  ],
};

/** The second application: the garden goes on, with a greenhouse and a kitchen. */
export const greenhouse: Applying = {
  ...{ applicationId: idFor('application/akker/greenhouse'), initiativeId },
  ...{ title: 'De Akker gaat door: tuin, kas en keuken', theme: 'Groen en ontmoeting' },
  summary:
    'In drie jaar is de tuin van de buurt geworden: elke week komen er zestig mensen. Nu bouwen we een kas en een buitenkeuken. Roos Terpstra wordt tuincoördinator voor twaalf uur per week, zodat het niet op twee vrijwilligers rust.',
  costs: {
    personnel: { 2026: 14_800, 2027: 15_200, 2028: 15_700 },
    materials: { 2026: 8_900, 2027: 5_600, 2028: 4_300 },
    activities: { 2026: 7_300, 2027: 7_900, 2028: 8_200 },
    'residents-time': { 2026: 5_200, 2027: 5_500, 2028: 5_800 },
    housing: { 2026: 6_400, 2027: 3_800, 2028: 3_900 },
    organisation: { 2026: 2_900, 2027: 3_000, 2028: 3_100 },
  },
  income: {
    'own-hours': { 2026: 5_000, 2027: 5_000, 2028: 5_000 },
    contributions: { 2026: 2_400, 2027: 2_700, 2028: 3_000 },
    sales: { 2026: 1_600, 2027: 2_300, 2028: 3_000 },
  },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forGreen.schemeId },
      amounts: { 2026: 17_000, 2027: 16_000, 2028: 15_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2026: 12_500, 2027: 10_000, 2028: 10_000 },
    },
    {
      ...{ funderId: meentfonds.partyId, schemeId: forCommons.schemeId },
      amounts: { 2026: 7_000, 2027: 5_000, 2028: 5_000 },
    },
  ],
};
