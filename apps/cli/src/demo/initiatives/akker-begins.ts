import { commons, meeting } from '../parties/boards.js';
import { green } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { meentfonds, veldermeer, zilverlinde } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { together } from '../steps/together.js';
import { garden } from './akker.plan.js';

const { applicationId, initiativeId } = garden;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);
const greenFund = funding(applicationId, meentfonds);
const phase = growing(initiativeId);
const [wePropose, theMunicipality] = [
  { by: 'marloes', partyId: initiativeId },
  { by: 'kees', partyId: veldermeer.partyId },
] as const;

/** Buurttuin De Akker from 2023 to 2025: one application, three funders, one garden. */
export const akkerBegins = (who: Who): Script => [
  on(
    '2023-01-30',
    links('marloes', initiativeId, goals.meetingPlaces),
    links('marloes', initiativeId, goals.fewerStones),
  ),
  on('2023-02-03', drafts('piet', garden)),
  on('2023-02-06', submits('marloes', garden)),
  on(
    '2023-02-20',
    municipality.scores('kees', {
      support: [5, 'Zeventig handtekeningen, en bij de avond zaten er veertig mensen.'],
      feasible: [4, 'De grond is vrij. De waterleiding wordt nog een puzzel.'],
    }),
    fund.scores('lieve', { need: [5, 'Ontmoeting buiten, voor jong en oud.'] }),
    fund.scores('idris', { need: [4, 'Klein beginnen en doorgroeien: dat past bij ons.'] }),
  ),
  on('2023-03-01', fund.shows('idris', 'intends'), greenFund.shows('wouter', 'interested')),
  on(
    '2023-03-13',
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2023: 4_500, 2024: 4_000, 2025: 4_000 } },
      reason: 'De buurt doet het zelf en wil drie jaar vooruit kijken. Wij ook.',
    }),
  ),
  on(
    '2023-03-20',
    municipality.scores('fenna'),
    municipality.awards('fenna', {
      ...{ line: green, amounts: { 2023: 9_000, 2024: 6_500, 2025: 6_000 } },
      reason: 'De tuin past bij ons doel: in elke buurt een plek om elkaar te ontmoeten. De grond was toch al van ons.',
    }),
  ),
  on(
    '2023-03-28',
    greenFund.scores('wouter'),
    greenFund.awards('wouter', {
      ...{ line: commons, amounts: { 2023: 4_500, 2024: 2_000, 2025: 2_000 } },
      reason: 'Negenhonderd vierkante meter groen dat van iedereen is.',
    }),
  ),
  ...cooperation(who),
  ...money,
  ...phases,
];

const cooperation = (who: Who): Script => {
  const coproduction = together(applicationId, who);
  return [
    on(
      '2023-04-03',
      coproduction.contact('marloes', initiativeId, 'marloes', 'piet'),
      coproduction.contact('kees', veldermeer.partyId, 'kees'),
      coproduction.contact('idris', zilverlinde.partyId, 'idris', 'lieve'),
      coproduction.contact('wouter', meentfonds.partyId, 'wouter'),
      coproduction.ambition(
        'marloes',
        'Een tuin waar je nooit alleen eet. Wat de tuin nodig heeft bespreken we aan tafel, niet in formulieren.',
      ),
    ),
    on('2024-06-10', coproduction.contact('joris', veldermeer.partyId, 'joris', 'fenna')),
  ];
};

const money: Script = [
  ...municipality.inTerms(
    '2023-04-05',
    { year: 2023, amount: 9_000, due: '2023-04-17', paid: '2023-04-25' },
    { year: 2024, amount: 6_500, due: '2024-01-22', paid: '2024-02-13' },
    { year: 2025, amount: 6_000, due: '2025-01-22', paid: '2025-02-04' },
  ),
  ...fund.inTerms(
    '2023-04-05',
    { year: 2023, amount: 4_500, due: '2023-04-17', paid: '2023-04-25' },
    { year: 2024, amount: 4_000, due: '2024-02-01', paid: '2024-02-02' },
    { year: 2025, amount: 4_000, due: '2025-02-03', paid: '2025-02-04' },
  ),
  ...greenFund.inTerms(
    '2023-04-05',
    { year: 2023, amount: 4_500, due: '2023-04-17', paid: '2023-04-25' },
    { year: 2024, amount: 2_000, due: '2024-03-01', paid: '2024-03-05' },
    { year: 2025, amount: 2_000, due: '2025-03-03', paid: '2025-03-05' },
  ),
  ...municipality.settled('2024-04-08', 2023),
  ...municipality.settled('2025-04-14', 2024),
  ...municipality.settled('2026-04-20', 2025),
  ...fund.settled('2024-04-08', 2023),
  ...fund.settled('2025-04-14', 2024),
  ...fund.settled('2026-04-20', 2025),
  ...greenFund.settled('2026-05-18', 2023, 2024, 2025),
];

const phases: Script = [
  ...phase.reaches('2023-05-22', 'preparation', 'De grond is verdeeld en er is een werkgroep.', [
    wePropose,
    theMunicipality,
  ]),
  ...phase.reaches('2024-03-25', 'start', 'De eerste oogst is binnen en de tafel staat.', [wePropose, theMunicipality]),
];
