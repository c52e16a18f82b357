import { care, meeting } from '../parties/boards.js';
import { homes } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { vanAldenburg, veldermeer, zilverlinde, zonnemeer } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { together } from '../steps/together.js';
import { livingRoom } from './lindehof.plan.js';

const { applicationId, initiativeId } = livingRoom;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);
const careFund = funding(applicationId, vanAldenburg);
const phase = growing(initiativeId);
const we = { by: 'ria', partyId: initiativeId } as const;
const theMunicipality = { by: 'joris', partyId: veldermeer.partyId } as const;

/** Zorgzame buurt Lindehof: the municipality wanted to give more than its line had, and gave what was left. */
export const caringNeighbourhood = (who: Who): Script => [
  on('2024-04-04', drafts('dilan', livingRoom)),
  on('2024-04-08', submits('ria', livingRoom)),
  on(
    '2024-05-13',
    municipality.scores('kees', { need: [5, 'Precies wat het beleidsplan vraagt.'] }),
    careFund.scores('cato', { together: [4, 'Goed dat de zorggroep meedoet.'] }),
    fund.scores('lieve', { support: [5, 'Ik was er: de hele straat doet mee.'] }),
  ),
  on('2024-05-21', municipality.shows('kees', 'intends'), careFund.shows('cato', 'intends')),
  on(
    '2024-06-11',
    municipality.scores('fenna'),
    municipality.findsNoRoom('fenna', {
      ...{ line: homes, amounts: { 2024: 40_000, 2025: 70_000, 2026: 70_000, 2027: 65_000 } },
      reason: 'Geheel volgens de aanvraag.',
    }),
  ),
  on(
    '2024-06-17',
    fund.scores('idris'),
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2024: 15_000, 2025: 20_000, 2026: 20_000, 2027: 20_000 } },
      reason: 'Buren die voor elkaar zorgen: een voorbeeld voor de stad.',
    }),
  ),
  on(
    '2024-06-18',
    municipality.awards('fenna', {
      ...{ line: homes, amounts: { 2024: 40_000, 2025: 58_000, 2026: 55_000, 2027: 52_000 } },
      reason:
        'Wij wilden geven wat u vroeg, maar op de post was daarvoor te weinig vrij. Dit is wat er is; wij zoeken met u naar de rest.',
    }),
  ),
  on(
    '2024-06-24',
    careFund.awards('cato', {
      ...{ line: care, amounts: { 2024: 30_000, 2025: 45_000, 2026: 45_000, 2027: 45_000 } },
      reason: 'Zorg voor elkaar, letterlijk.',
    }),
  ),
  on('2024-09-16', links('ria', initiativeId, goals.careNearby)),
  ...cooperation(who),
  ...money,
  ...phases,
];

const cooperation = (who: Who): Script => {
  const coproduction = together(applicationId, who);
  return [
    on(
      '2024-07-02',
      coproduction.contact('ria', initiativeId, 'ria'),
      coproduction.contact('joris', veldermeer.partyId, 'joris', 'fenna'),
      coproduction.contact('idris', zilverlinde.partyId, 'idris', 'lieve'),
      coproduction.contact('cato', vanAldenburg.partyId, 'cato'),
      coproduction.ambition('ria', 'Niemand in de Lindehof verhuist omdat er niemand langskomt.'),
    ),
    on('2024-07-09', coproduction.contact('yasmin', zonnemeer.partyId, 'yasmin')),
    ...coproduction.agrees({
      ...{ on: '2026-04-20', by: 'joris', partyId: veldermeer.partyId, due: '2026-07-01' },
      what: 'Joris zoekt in de begroting naar de € 30.000 die in 2025 en 2026 ontbreekt.',
    }),
  ];
};

const money: Script = [
  ...municipality.inTerms(
    '2024-07-03',
    { year: 2024, amount: 38_400, due: '2024-08-01', paid: '2024-08-06' },
    { year: 2025, amount: 58_000, due: '2025-01-22', paid: '2025-02-11' },
    { year: 2026, amount: 27_500, due: '2026-01-22', paid: '2026-02-10' },
    { year: 2026, amount: 27_500, due: '2026-09-28' },
    { year: 2027, amount: 26_000, due: '2027-01-22' },
    { year: 2027, amount: 26_000, due: '2027-07-01' },
  ),
  ...fund.inTerms(
    '2024-07-03',
    { year: 2024, amount: 15_000, due: '2024-08-01', paid: '2024-08-06' },
    { year: 2025, amount: 20_000, due: '2025-02-03', paid: '2025-02-04' },
    { year: 2026, amount: 20_000, due: '2026-02-02', paid: '2026-02-03' },
    { year: 2027, amount: 20_000, due: '2027-02-01' },
  ),
  ...careFund.inTerms(
    '2024-07-03',
    { year: 2024, amount: 30_000, due: '2024-08-01', paid: '2024-08-06' },
    { year: 2025, amount: 45_000, due: '2025-03-03', paid: '2025-03-05' },
    { year: 2026, amount: 30_000, due: '2026-03-02', paid: '2026-03-04' },
    { year: 2026, amount: 15_000, due: '2026-11-09' },
    { year: 2027, amount: 45_000, due: '2027-03-01' },
  ),
  // What the line got back in 2024 was € 1.600 that was not needed.
  ...municipality.settled('2025-06-30', 2024),
  ...municipality.settled('2026-06-29', 2025),
  ...fund.settled('2025-04-14', 2024),
  ...fund.settled('2026-05-18', 2025),
  ...careFund.settled('2026-05-18', 2024, 2025),
];

const phases: Script = [
  ...phase.reaches('2024-07-15', 'preparation', 'Er is geld, nu nog een huiskamer.', [we, theMunicipality]),
  ...phase.reaches('2024-12-09', 'start', 'De huiskamer is open.', [we, theMunicipality]),
  ...phase.reaches('2026-02-23', 'build', 'De klussenploeg draait zonder ons.', [we, theMunicipality]),
];
