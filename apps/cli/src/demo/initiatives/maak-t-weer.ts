import { meeting } from '../parties/boards.js';
import { neighbourhoods } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { maakTWeer, veldermeer, veldhoek, zilverlinde } from '../parties/parties.js';
import { forInitiatives, forNeighbours } from '../parties/schemes.js';
import { on, type Script, type Who } from '../script.js';
import { type Applying, drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { helping } from '../steps/helping.js';
import { reporting } from '../steps/reporting.js';
import { together } from '../steps/together.js';
import { idFor } from '../steps/words.js';

const repairs: Applying = {
  ...{ applicationId: idFor('application/maak-t-weer/repairs'), initiativeId: maakTWeer.partyId },
  ...{ title: 'Elke zaterdag repareren', theme: 'Duurzaam en ontmoeting' },
  summary: 'Elke zaterdag maken we met zes vrijwilligers wat kapot is. Ton Verhagen heeft de sleutel.',
  costs: {
    materials: { 2025: 2_100, 2026: 2_300, 2027: 2_400 },
    housing: { 2025: 1_800, 2026: 1_800, 2027: 1_900 },
    organisation: { 2025: 600, 2026: 700, 2027: 700 },
  },
  income: { contributions: { 2025: 1_000, 2026: 1_200, 2027: 1_400 } },
  asked: [
    {
      ...{ funderId: veldermeer.partyId, schemeId: forInitiatives.schemeId },
      amounts: { 2025: 2_000, 2026: 2_000, 2027: 2_000 },
    },
    {
      ...{ funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId },
      amounts: { 2025: 1_500, 2026: 1_600, 2027: 1_600 },
    },
  ],
};

const { applicationId, initiativeId } = repairs;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);

/** Reparatiecafé Maak ’t Weer: so small that nobody asks anything afterwards, and yet it tells. */
export const repairCafe = (who: Who): Script => [
  on('2024-09-09', links('ton', initiativeId, goals.meetingPlaces)),
  on('2024-09-30', drafts('ton', repairs)),
  on('2024-10-01', submits('ton', repairs)),
  on(
    '2024-11-12',
    municipality.scores('joris', { support: [5, 'Ik bracht er mijn eigen broodrooster heen.'] }),
    municipality.scores('fenna'),
    municipality.awards('fenna', {
      ...{ line: neighbourhoods, amounts: { 2025: 2_000, 2026: 2_000, 2027: 2_000 } },
      reason: 'Klein bedrag, groot plezier. U hoeft achteraf niets in te leveren.',
    }),
    fund.scores('idris'),
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2025: 1_500, 2026: 1_600, 2027: 1_600 } },
      reason: 'Drie jaar rust voor wie elke zaterdag klaarstaat.',
    }),
  ),
  on(
    '2024-12-02',
    together(applicationId, who).contact('ton', initiativeId, 'ton'),
    together(applicationId, who).contact('joris', veldermeer.partyId, 'joris'),
  ),
  ...municipality.inTerms(
    '2024-12-03',
    { year: 2025, amount: 2_000, due: '2025-01-22', paid: '2025-02-11' },
    { year: 2026, amount: 2_000, due: '2026-01-22', paid: '2026-02-10' },
    { year: 2027, amount: 2_000, due: '2027-01-22' },
  ),
  ...fund.inTerms(
    '2024-12-03',
    { year: 2025, amount: 1_500, due: '2025-02-03', paid: '2025-02-04' },
    { year: 2026, amount: 1_600, due: '2026-02-02', paid: '2026-02-03' },
    { year: 2027, amount: 1_600, due: '2027-02-01' },
  ),
  ...municipality.settled('2026-04-20', 2025),
  ...fund.settled('2026-04-20', 2025),
  ...shared,
];

const shared: Script = [
  ...helping(
    veldhoek.partyId,
    'bas',
    initiativeId,
    applicationId,
  )({
    ...{ kind: 'space', what: 'Werkplaats in de plint van de Lindelaan', quantity: 40, unit: 'm²', value: 1_200 },
    ...{ promised: '2024-12-02', due: '2025-01-04', reported: '2025-01-03' },
    confirmed: { on: '2025-01-06', came: '2025-01-03', by: 'ton' },
  }),
  ...growing(initiativeId).reaches('2025-02-10', 'start', 'De eerste twaalf apparaten doen het weer.', [
    { by: 'ton', partyId: initiativeId },
    { by: 'joris', partyId: veldermeer.partyId },
  ]),
  on(
    '2026-01-12',
    reporting(initiativeId, applicationId, 2025).shares('ton', {
      ...{ kind: 'conversation', happenedOn: '2026-01-10' },
      happened: 'Aan de werkbank verteld: 611 apparaten gemaakt, 190 niet. Koffie is op.',
    }),
  ),
  on(
    '2026-01-13',
    reporting(initiativeId, applicationId, 2025).reads('joris', veldermeer.partyId),
    reporting(initiativeId, applicationId, 2025).answers('joris', veldermeer.partyId, 'thanks', 'Ik breng koffie mee.'),
    reporting(initiativeId, applicationId, 2025).reads('idris', zilverlinde.partyId),
  ),
];
