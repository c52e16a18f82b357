import { lindehof, vanAldenburg, veldermeer, zilverlinde } from '../parties/parties.js';
import { forCare, forHomes, forNeighbours } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

/** Neighbours who look after each other, with a living room and someone who ties the ends together. */
export const livingRoom: Applying = {
  ...{ applicationId: idFor('application/lindehof/living-room'), initiativeId: lindehof.partyId },
  ...{ title: 'Een huiskamer voor de Lindehof', theme: 'Zorg en welzijn' },
  summary:
    'In de Lindehof wonen 240 mensen, de helft ouder dan zeventig. Met een huiskamer, een klussenploeg en een buurtverbinder blijven mensen langer thuis. Ria Postma en haar buren doen het nu zonder geld.',
  costs: {
    personnel: { 2024: 68_000, 2025: 112_000, 2026: 115_000, 2027: 117_500 },
    'residents-time': { 2024: 8_000, 2025: 14_000, 2026: 14_500, 2027: 14_800 },
    housing: { 2024: 9_000, 2025: 12_000, 2026: 12_300, 2027: 12_600 },
    activities: { 2024: 7_000, 2025: 11_000, 2026: 11_200, 2027: 11_100 },
    organisation: { 2024: 4_000, 2025: 6_000, 2026: 6_000, 2027: 6_000 },
  },
  income: {
    'own-hours': { 2024: 6_000, 2025: 10_000, 2026: 10_000, 2027: 10_000 },
    other: { 2024: 5_000, 2025: 10_000, 2026: 14_000, 2027: 22_000 },
  },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forHomes.schemeId },
      amounts: { 2024: 40_000, 2025: 70_000, 2026: 70_000, 2027: 65_000 },
    },
    {
      ...{ funderId: vanAldenburg.partyId, schemeId: forCare.schemeId },
      amounts: { 2024: 30_000, 2025: 45_000, 2026: 45_000, 2027: 45_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2024: 15_000, 2025: 20_000, 2026: 20_000, 2027: 20_000 },
    },
  ],
};
