import { loods, vanAldenburg, veldermeer, zilverlinde } from '../parties/parties.js';
import { forCare, forTheYoung, forYouth } from '../parties/schemes.js';
import type { Applying } from '../steps/applying.js';
import { idFor } from '../steps/words.js';

const initiativeId = loods.partyId;

/** A first half year, to try. */
export const trial: Applying = {
  ...{ applicationId: idFor('application/loods/trial'), initiativeId },
  ...{ title: 'Proef: een half jaar sleutelen', theme: 'Jeugd en werk' },
  summary: 'Twaalf jongeren leren fietsen en scooters maken. Soufiane Amrani leidt het, met twee oud-monteurs.',
  costs: { materials: { 2026: 7_200 }, activities: { 2026: 3_800 }, housing: { 2026: 1_000 } },
  income: { 'own-hours': { 2026: 1_500 } },
  asked: [
    { funderId: veldermeer.partyId, schemeId: forYouth.schemeId, amounts: { 2026: 6_500 } },
    { funderId: zilverlinde.partyId, schemeId: forTheYoung.schemeId, amounts: { 2026: 4_000 } },
  ],
};

/** The workshop itself: submitted, and waiting. */
export const workshop: Applying = {
  ...{ applicationId: idFor('application/loods/workshop'), initiativeId },
  ...{ title: 'De Loods: een vak leren in je eigen werkplaats', theme: 'Jeugd en werk' },
  summary:
    'De proef liep vol. Wij willen naar een echte werkplaats: veertig jongeren per jaar, drie vakken, een eigen winkel. Van de twaalf jongeren van de proef hebben er zeven nu werk of school.',
  costs: {
    personnel: { 2027: 62_000, 2028: 64_000 },
    materials: { 2027: 18_500, 2028: 9_400 },
    housing: { 2027: 14_400, 2028: 14_800 },
    activities: { 2027: 8_600, 2028: 9_200 },
    organisation: { 2027: 5_500, 2028: 5_600 },
  },
  income: { sales: { 2027: 6_000, 2028: 12_000 }, 'own-hours': { 2027: 8_000, 2028: 8_000 } },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forYouth.schemeId },
      amounts: { 2027: 45_000, 2028: 40_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forTheYoung.schemeId },
      amounts: { 2027: 30_000, 2028: 25_000 },
    },
    {
      ...{ funderId: vanAldenburg.partyId, schemeId: forCare.schemeId },
      amounts: { 2027: 20_000, 2028: 18_000 },
    },
  ],
};
