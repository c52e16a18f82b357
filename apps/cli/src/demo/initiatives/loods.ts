import { starting } from '../parties/boards.js';
import { youth } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { vanAldenburg, veldermeer, zilverlinde } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { helping } from '../steps/helping.js';
import { reviewing } from '../steps/reviewing.js';
import { together } from '../steps/together.js';
import { trial, workshop } from './loods.plan.js';

const { applicationId, initiativeId } = trial;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);

/** Jongerenwerkplaats De Loods: a trial that went well, and a large application on which nobody has decided yet. */
export const youngAtWork = (who: Who): Script => [
  on('2025-11-10', links('soufiane', initiativeId, goals.youngAtWork)),
  on('2025-12-04', drafts('soufiane', trial)),
  on('2025-12-08', submits('soufiane', trial)),
  on(
    '2026-01-26',
    municipality.scores('joris', { feasible: [4, 'Klein genoeg om te proberen.'] }),
    municipality.scores('fenna'),
    municipality.awards('fenna', {
      ...{ line: youth, amounts: { 2026: 6_500 } },
      reason: 'Een proef die past bij ons actieplan. Daarna beslissen we samen over het vervolg.',
    }),
  ),
  on(
    '2026-02-02',
    fund.scores('idris'),
    fund.awards('idris', {
      ...{ line: starting, amounts: { 2026: 4_000 } },
      reason: 'Proberen mag. Wij kijken mee.',
    }),
  ),
  ...municipality.inTerms('2026-02-09', { year: 2026, amount: 6_500, due: '2026-02-16', paid: '2026-03-04' }),
  ...fund.inTerms('2026-02-09', { year: 2026, amount: 4_000, due: '2026-02-16', paid: '2026-02-10' }),
  on(
    '2026-02-10',
    together(applicationId, who).contact('soufiane', initiativeId, 'soufiane'),
    together(applicationId, who).contact('joris', veldermeer.partyId, 'joris', 'fenna'),
    together(applicationId, who).contact('idris', zilverlinde.partyId, 'idris', 'lieve'),
  ),
  ...growing(initiativeId).reaches('2026-03-02', 'preparation', 'De proef begint; de ploeg is compleet.', [
    { by: 'soufiane', partyId: initiativeId },
    { by: 'joris', partyId: veldermeer.partyId },
  ]),
  ...waiting,
  ...promised,
];

const [here, there, elsewhere] = [veldermeer, zilverlinde, vanAldenburg].map((funder) =>
  reviewing(workshop.applicationId, funder),
) as [Reviewing, Reviewing, Reviewing];

type Reviewing = ReturnType<typeof reviewing>;

const waiting: Script = [
  on('2026-09-10', drafts('soufiane', workshop)),
  on('2026-09-14', submits('soufiane', workshop)),
  on(
    '2026-10-05',
    there.scores('lieve', {
      support: [4, 'De ouders staan erachter; de winkeliers nog niet allemaal.'],
      feasible: [3, 'De omzet van de winkel lijkt mij hoog voor het eerste jaar.'],
    }),
    there.scores('idris', { support: [5, 'Zeven van de twaalf zijn aan het werk. Dat zegt genoeg.'] }),
    there.shows('idris', 'intends'),
  ),
  on(
    '2026-10-19',
    here.scores('joris', { need: [5, 'Dit is het actieplan in het klein.'] }),
    here.shows('joris', 'interested'),
  ),
  on('2026-11-03', elsewhere.scores('cato', { need: [2, 'Werk is niet ons eerste doel.'] })),
  on('2026-11-04', elsewhere.shows('cato', 'not-for-us')),
];

const promised: Script = helping(
  veldermeer.partyId,
  'joris',
  initiativeId,
  workshop.applicationId,
)(
  {
    ...{ kind: 'permit', what: 'Gebruiksvergunning voor veertig mensen in de loods' },
    ...{ promised: '2026-09-21', due: '2026-10-15' },
  },
  {
    ...{ kind: 'space', what: 'Loods aan de Havenkade, tot en met 2028', quantity: 310, unit: 'm²', value: 14_400 },
    ...{ promised: '2026-09-21', due: '2027-01-15' },
  },
);
