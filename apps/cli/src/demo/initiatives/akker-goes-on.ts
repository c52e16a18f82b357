import { commons, meeting } from '../parties/boards.js';
import { green } from '../parties/council.js';
import { meentfonds, veldermeer, zilverlinde } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { together } from '../steps/together.js';
import { greenhouse } from './akker.plan.js';

const { applicationId, initiativeId } = greenhouse;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);
const greenFund = funding(applicationId, meentfonds);
const phase = growing(initiativeId);
const we = { by: 'marloes', partyId: initiativeId } as const;
const theMunicipality = { by: 'joris', partyId: veldermeer.partyId } as const;
const theFund = { by: 'idris', partyId: zilverlinde.partyId } as const;

/** Buurttuin De Akker from 2026 to 2028: the municipality’s money of 2027 stands under a proviso that is about to run out. */
export const akkerGoesOn = (who: Who): Script => [
  on('2025-09-01', drafts('marloes', greenhouse)),
  on('2025-09-08', submits('marloes', greenhouse)),
  on(
    '2025-09-29',
    municipality.scores('joris', {
      support: [5, 'Zestig mensen per week, ook mensen die wij nergens anders zien.'],
      feasible: [4, 'De kas vraagt een vergunning. Die moeten wij snel geven.'],
    }),
    fund.scores('lieve', { feasible: [4, 'Sterk dat het niet meer op twee mensen rust.'] }),
    fund.shows('idris', 'interested'),
    municipality.shows('joris', 'intends'),
  ),
  on(
    '2025-10-27',
    municipality.scores('fenna'),
    municipality.awards('fenna', {
      ...{ line: green, amounts: { 2026: 17_000, 2027: 16_000, 2028: 15_000 } },
      reason:
        'De tuin doet wat wij in de nota Samen Veldermeer beloven. Wij verlenen voor drie jaar, onder voorbehoud van de begroting.',
    }),
  ),
  on(
    '2025-11-10',
    fund.scores('idris', { need: [5, 'Na drie jaar staat er meer dan er beloofd was.'] }),
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2026: 12_500, 2027: 10_000, 2028: 8_500 } },
      reason: 'Wij doen graag drie jaar mee. In 2028 iets minder: dan brengt de kas zelf geld op.',
    }),
  ),
  on(
    '2025-11-24',
    greenFund.scores('wouter'),
    greenFund.awards('wouter', {
      ...{ line: commons, amounts: { 2026: 7_000, 2027: 5_000, 2028: 5_000 } },
      reason: 'Een kas die van iedereen is, met zaaigoed voor de hele stad.',
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
      '2025-12-01',
      coproduction.contact('marloes', initiativeId, 'marloes', 'piet'),
      coproduction.contact('joris', veldermeer.partyId, 'joris', 'fenna'),
      coproduction.contact('idris', zilverlinde.partyId, 'idris', 'lieve'),
      coproduction.contact('wouter', meentfonds.partyId, 'wouter'),
      coproduction.ambition(
        'marloes',
        'In 2028 staat De Akker op eigen benen: een plek op de begroting, een kas die geld oplevert en nog altijd één lange tafel.',
      ),
    ),
    ...coproduction.agrees(
      {
        ...{ on: '2026-03-12', by: 'joris', partyId: veldermeer.partyId, due: '2026-10-01' },
        what: 'Joris zoekt uit wat er nodig is om de tuin op de begroting van 2028 te zetten.',
      },
      {
        ...{ on: '2026-03-12', by: 'marloes', partyId: initiativeId, due: '2026-06-15', kept: '2026-06-13' },
        what: 'De Akker nodigt de raad uit om een middag mee te werken.',
      },
      {
        ...{ on: '2026-06-18', by: 'idris', partyId: zilverlinde.partyId, due: '2026-12-18' },
        what: 'Idris brengt de tuin in contact met de buurttuinen in drie andere gemeenten.',
      },
    ),
  ];
};

const money: Script = [
  ...municipality.inTerms(
    '2025-12-08',
    { year: 2026, amount: 8_500, due: '2026-01-22', paid: '2026-02-10' },
    { year: 2026, amount: 8_500, due: '2026-07-01', paid: '2026-07-28' },
    { year: 2027, amount: 8_000, due: '2027-01-22' },
    { year: 2027, amount: 8_000, due: { kind: 'phase', phase: 'continuation' } },
  ),
  ...fund.inTerms(
    '2025-12-08',
    { year: 2026, amount: 10_000, due: '2026-02-02', paid: '2026-02-03' },
    { year: 2026, amount: 2_500, due: { kind: 'report' } },
    { year: 2027, amount: 10_000, due: '2027-02-01' },
  ),
  ...greenFund.inTerms(
    '2025-12-08',
    { year: 2026, amount: 4_500, due: '2026-03-02', paid: '2026-03-04' },
    { year: 2026, amount: 2_500, due: { kind: 'report' } },
    { year: 2027, amount: 5_000, due: '2027-03-01' },
  ),
];

const phases: Script = [
  on('2025-03-10', phase.asksVoice(theFund)),
  ...phase.reaches('2025-04-14', 'build', 'Er draaien drie vaste dagen en er zijn twintig vrijwilligers.', [
    ...[we, theMunicipality, theFund],
  ] as const),
  on(
    '2026-11-09',
    phase.proposes(
      we,
      'continuation',
      'Vier jaar open, dertig vrijwilligers, een coördinator met een contract. Wij zijn klaar voor bestendiging.',
    ),
    phase.agrees(we),
  ),
];
