import { commons, meeting } from '../parties/boards.js';
import { homes } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { meentfonds, veldermeer, veldhoek, zilverlinde } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { together } from '../steps/together.js';
import { house, kitchen } from './oude-school.plan.js';

const { applicationId, initiativeId } = house;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);
const greenFund = funding(applicationId, meentfonds);
const phase = growing(initiativeId);
const we = { by: 'wim', partyId: initiativeId } as const;
const theMunicipality = { by: 'joris', partyId: veldermeer.partyId } as const;

/** Buurthuis De Oude School: each funder looks another number of years ahead, and the municipality objects to the next phase. */
export const neighbourhoodHouse = (who: Who): Script => [
  on('2023-09-18', links('wim', initiativeId, goals.meetingPlaces)),
  on('2023-09-28', drafts('wim', house)),
  on('2023-10-02', submits('wim', house)),
  on(
    '2023-10-30',
    municipality.scores('kees', {
      support: [5, 'Tweehonderd leden.'],
      feasible: [3, 'De verhuur moet wel op gang komen.'],
    }),
    fund.scores('lieve', { money: [4, 'De begroting is voorzichtig.'] }),
    fund.scores('idris', { feasible: [4, 'Ieder jaar meer eigen geld.'] }),
  ),
  on('2023-11-06', municipality.shows('kees', 'intends'), greenFund.shows('wouter', 'interested')),
  on(
    '2023-11-28',
    municipality.awards('fenna', {
      ...{ line: homes, amounts: { 2024: 52_000, 2025: 52_000, 2026: 51_000, 2027: 50_000 } },
      reason: 'Verlening voor vier jaar, het langste dat onze verordening toelaat. Over 2028 praten we in 2027.',
    }),
    greenFund.scores('wouter'),
    greenFund.awards('wouter', {
      ...{ line: commons, amounts: { 2024: 12_000, 2025: 12_000, 2026: 12_000, 2027: 12_000 } },
      reason: 'Een gebouw dat van de buurt wordt, met een tuin op het schoolplein.',
    }),
  ),
  on(
    '2023-12-11',
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2024: 20_000, 2025: 18_000, 2026: 18_000 } },
      reason: 'Ons bestuur beslist over drie jaar. Daarna praten we graag verder.',
    }),
  ),
  ...cooperation(who),
  ...money,
  ...phases,
  on('2026-11-09', drafts('wim', kitchen), submits('wim', kitchen)),
];

const cooperation = (who: Who): Script => {
  const coproduction = together(applicationId, who);
  return [
    on(
      '2024-01-09',
      coproduction.contact('wim', initiativeId, 'wim'),
      coproduction.contact('kees', veldermeer.partyId, 'kees'),
      coproduction.contact('idris', zilverlinde.partyId, 'idris', 'lieve'),
      coproduction.contact('wouter', meentfonds.partyId, 'wouter'),
      coproduction.ambition('wim', 'In 2030 betaalt het huis zichzelf en is het gebouw van de buurt.'),
    ),
    on('2024-01-11', coproduction.contact('bas', veldhoek.partyId, 'bas')),
    on('2024-06-11', coproduction.contact('joris', veldermeer.partyId, 'joris', 'fenna')),
    ...coproduction.agrees(
      {
        ...{ on: '2025-03-24', by: 'joris', partyId: veldhoek.partyId, due: '2025-10-01', kept: '2026-02-14' },
        what: 'Bas laat het dak van de gymzaal vernieuwen.',
      },
      {
        ...{ on: '2026-10-12', by: 'wim', partyId: initiativeId, due: '2026-12-01' },
        what: 'Wim laat zien hoe de huur van 2027 en 2028 betaald wordt.',
      },
    ),
  ];
};

const money: Script = [
  ...municipality.inTerms(
    '2024-01-10',
    { year: 2024, amount: 26_000, due: '2024-01-22', paid: '2024-02-13' },
    { year: 2024, amount: 26_000, due: '2024-07-01', paid: '2024-08-06' },
    { year: 2025, amount: 52_000, due: '2025-01-22', paid: '2025-02-11' },
    { year: 2026, amount: 25_500, due: '2026-01-22', paid: '2026-02-10' },
    { year: 2026, amount: 25_500, due: '2026-09-14' },
    { year: 2027, amount: 25_000, due: '2027-01-22' },
    { year: 2027, amount: 25_000, due: '2027-07-01' },
  ),
  ...fund.inTerms(
    '2024-01-10',
    { year: 2024, amount: 20_000, due: '2024-02-01', paid: '2024-02-02' },
    { year: 2025, amount: 18_000, due: '2025-02-03', paid: '2025-02-04' },
    { year: 2026, amount: 18_000, due: '2026-02-02', paid: '2026-02-03' },
  ),
  ...greenFund.inTerms(
    '2024-01-10',
    { year: 2024, amount: 12_000, due: '2024-03-01', paid: '2024-03-05' },
    { year: 2025, amount: 12_000, due: '2025-03-03', paid: '2025-03-05' },
    { year: 2026, amount: 12_000, due: '2026-03-02', paid: '2026-03-04' },
    { year: 2027, amount: 12_000, due: '2027-03-01' },
  ),
  ...municipality.settled('2025-06-30', 2024),
  ...municipality.settled('2026-06-29', 2025),
  ...fund.settled('2025-04-14', 2024),
  ...fund.settled('2026-05-18', 2025),
  ...greenFund.settled('2026-05-18', 2024, 2025),
];

const phases: Script = [
  ...phase.reaches('2024-03-11', 'start', 'De deur is open.', [we, { by: 'kees', partyId: veldermeer.partyId }]),
  ...phase.reaches('2024-11-25', 'build', 'Veertig huurders en een keuken die draait.', [we, theMunicipality]),
  on(
    '2026-09-21',
    phase.proposes(
      we,
      'continuation',
      'De verhuur dekt bijna een derde van de kosten. Wij willen een plek op de begroting.',
    ),
    phase.agrees(we),
  ),
  on(
    '2026-10-05',
    phase.objects(
      theMunicipality,
      'De brandkeuring is er nog niet, en dat ligt ook aan ons. En hoe wordt de huur na 2027 betaald? Zodra dat rond is, stemmen wij in.',
    ),
  ),
];
