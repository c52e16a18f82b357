import { care, meeting } from '../parties/boards.js';
import { neighbourhoods } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { vanAldenburg, veldermeer, zilverlinde } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { together } from '../steps/together.js';
import { evenings, evenings2027 } from './taalcafe.plan.js';

const { applicationId, initiativeId } = evenings;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);
const careFund = funding(applicationId, vanAldenburg);
const phase = growing(initiativeId);
const we = { by: 'nadia', partyId: initiativeId } as const;

/** Taalcafé Zeg het Samen: three good years, and on 31 December the money ends. */
export const languageEvenings = (who: Who): Script => [
  on('2023-09-11', links('nadia', initiativeId, goals.meetingPlaces)),
  on('2023-09-14', drafts('nadia', evenings)),
  on(
    '2023-09-18',
    submits('nadia', evenings, 'Voor 2027 vragen we later geld: de fondsen beslissen over ten hoogste drie jaar.'),
  ),
  on(
    '2023-10-09',
    municipality.scores('kees', { support: [5, 'Er is een wachtlijst, en die kennen wij.'] }),
    fund.scores('idris', { need: [5, 'Ontmoeten en leren in één.'] }),
    careFund.scores('cato', { feasible: [4, 'Stevige ploeg vrijwilligers.'] }),
  ),
  on('2023-10-16', fund.shows('idris', 'intends'), careFund.shows('cato', 'interested')),
  on(
    '2023-11-20',
    municipality.awards('fenna', {
      ...{ line: neighbourhoods, amounts: { 2024: 20_000, 2025: 20_500, 2026: 21_000 } },
      reason: 'Taal is de sleutel tot meedoen. Wij verlenen voor drie jaar, zodat Zeg het Samen vooruit kan.',
    }),
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2024: 12_000, 2025: 12_500, 2026: 13_000 } },
      reason: 'Bewoners die elkaar leren praten: daar geven wij graag drie jaar aan.',
    }),
  ),
  on(
    '2023-11-27',
    careFund.awards('cato', {
      ...{ line: care, amounts: { 2024: 9_400, 2025: 9_900, 2026: 10_400 } },
      reason: 'Wie de taal spreekt, vindt eerder de weg naar zorg.',
    }),
  ),
  ...cooperation(who),
  ...money,
  ...phases,
  on('2026-11-11', drafts('nadia', evenings2027)),
];

const cooperation = (who: Who): Script => {
  const coproduction = together(applicationId, who);
  return [
    on(
      '2023-12-04',
      coproduction.contact('nadia', initiativeId, 'nadia'),
      coproduction.contact('kees', veldermeer.partyId, 'kees'),
      coproduction.contact('idris', zilverlinde.partyId, 'idris', 'lieve'),
      coproduction.contact('cato', vanAldenburg.partyId, 'cato'),
      coproduction.ambition('nadia', 'Wie hier komt wonen, spreekt na een jaar met de buren.'),
    ),
    on('2024-06-10', coproduction.contact('joris', veldermeer.partyId, 'joris', 'fenna')),
    ...coproduction.agrees({
      ...{ on: '2026-05-18', by: 'joris', partyId: veldermeer.partyId, due: '2026-09-30' },
      what: 'Joris vraagt na of de gemeente na 2026 doorgaat, en zegt het Nadia voor de herfst.',
    }),
  ];
};

const money: Script = [
  ...municipality.inTerms(
    '2023-12-05',
    { year: 2024, amount: 20_000, due: '2024-01-22', paid: '2024-02-13' },
    { year: 2025, amount: 20_500, due: '2025-01-22', paid: '2025-02-11' },
    { year: 2026, amount: 14_000, due: '2026-01-22', paid: '2026-02-10' },
    { year: 2026, amount: 7_000, due: '2026-10-15' },
  ),
  ...fund.inTerms(
    '2023-12-05',
    { year: 2024, amount: 12_000, due: '2024-02-01', paid: '2024-02-02' },
    { year: 2025, amount: 12_500, due: '2025-02-03', paid: '2025-02-04' },
    { year: 2026, amount: 13_000, due: '2026-02-02', paid: '2026-02-03' },
  ),
  ...careFund.inTerms(
    '2023-12-05',
    { year: 2024, amount: 9_400, due: '2024-03-01', paid: '2024-03-05' },
    { year: 2025, amount: 9_900, due: '2025-03-03', paid: '2025-03-05' },
    { year: 2026, amount: 10_400, due: '2026-03-02', paid: '2026-03-04' },
  ),
  ...municipality.settled('2025-04-14', 2024),
  ...municipality.settled('2026-04-20', 2025),
  ...fund.settled('2025-04-14', 2024),
  ...fund.settled('2026-04-20', 2025),
  ...careFund.settled('2026-05-18', 2024, 2025),
];

const phases: Script = [
  ...phase.reaches('2024-02-19', 'build', 'Alle avonden lopen, de ploeg staat.', [
    we,
    { by: 'kees', partyId: veldermeer.partyId },
  ]),
  ...phase.reaches('2025-06-23', 'continuation', 'Twee jaar vol, en de begeleiding is geschoold.', [
    we,
    { by: 'joris', partyId: veldermeer.partyId },
  ]),
];
