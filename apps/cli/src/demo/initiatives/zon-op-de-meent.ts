import { meeting } from '../parties/boards.js';
import { green } from '../parties/council.js';
import { goals, links } from '../parties/goals.js';
import { meentfonds, veldermeer, zilverlinde } from '../parties/parties.js';
import { on, type Script, type Who } from '../script.js';
import { drafts, submits } from '../steps/applying.js';
import { funding } from '../steps/funding.js';
import { growing } from '../steps/growing.js';
import { helping } from '../steps/helping.js';
import { reviewing } from '../steps/reviewing.js';
import { together } from '../steps/together.js';
import { moreRoofs, roofs } from './zon-op-de-meent.plan.js';

const { applicationId, initiativeId } = roofs;
const municipality = funding(applicationId, veldermeer);
const fund = funding(applicationId, zilverlinde);
const greenFund = funding(applicationId, meentfonds);

/** Zon op de Meent: one fund says no, and the municipality takes its second year back in time. */
export const sharedRoofs = (who: Who): Script => [
  on('2024-12-09', links('arjen', initiativeId, goals.fewerStones)),
  on('2025-01-09', drafts('arjen', roofs)),
  on('2025-01-13', submits('arjen', roofs)),
  on('2025-02-03', greenFund.scores('wouter', { need: [2, 'Goed plan, maar geen groen.'] })),
  on('2025-02-10', greenFund.shows('wouter', 'not-for-us'), fund.shows('idris', 'interested')),
  on(
    '2025-02-24',
    greenFund.declines(
      'wouter',
      'Een goed plan, maar wij geven alleen aan groen en grond, niet aan zonnepanelen. Vraag het de energiebank van de provincie; wij kennen daar iemand.',
    ),
  ),
  on(
    '2025-03-03',
    municipality.scores('joris', { feasible: [4, 'De daken zijn gekeurd.'] }),
    municipality.scores('fenna'),
    municipality.awards('fenna', {
      ...{ line: green, amounts: { 2025: 14_000, 2026: 6_000 } },
      reason: 'Bewoners zonder eigen dak kunnen meedoen. Voor 2026 onder voorbehoud van de begroting.',
    }),
    fund.scores('idris'),
    fund.awards('idris', {
      ...{ line: meeting, amounts: { 2025: 5_000, 2026: 3_000 } },
      reason: 'Buren die samen iets bezitten, komen elkaar tegen.',
    }),
  ),
  ...cooperation(who),
  ...money,
  ...growing(initiativeId).reaches('2025-05-19', 'start', 'De eerste twee daken leveren stroom.', [
    { by: 'arjen', partyId: initiativeId },
    { by: 'joris', partyId: veldermeer.partyId },
  ]),
  ...again,
];

const again: Script = [
  on('2026-08-24', drafts('arjen', moreRoofs), submits('arjen', moreRoofs)),
  on(
    '2026-09-14',
    reviewing(moreRoofs.applicationId, zilverlinde).scores('lieve', {
      feasible: [4, 'De eerste zes daken leveren wat beloofd was.'],
    }),
    reviewing(moreRoofs.applicationId, zilverlinde).shows('idris', 'interested'),
  ),
];

const cooperation = (who: Who): Script => {
  const coproduction = together(applicationId, who);
  return [
    on(
      '2025-03-10',
      coproduction.contact('arjen', initiativeId, 'arjen'),
      coproduction.contact('joris', veldermeer.partyId, 'joris'),
      coproduction.contact('idris', zilverlinde.partyId, 'idris'),
    ),
    ...helping(
      veldermeer.partyId,
      'joris',
      initiativeId,
      applicationId,
    )({
      ...{ kind: 'space', what: 'Dak van de gymzaal, om niet', quantity: 420, unit: 'm²' },
      ...{ promised: '2025-03-10', due: '2025-04-14', reported: '2025-04-11' },
      confirmed: { on: '2025-04-14', came: '2025-04-11', by: 'arjen' },
    }),
  ];
};

const money: Script = [
  ...municipality.inTerms('2025-03-11', { year: 2025, amount: 14_000, due: '2025-03-17', paid: '2025-04-08' }),
  ...municipality.invokes(
    '2025-11-25',
    2026,
    'De raad heeft op 6 november minder geld gegeven aan deze post. Daarom kunnen wij 2026 niet betalen. Dat spijt ons.',
  ),
  ...fund.inTerms(
    '2025-03-11',
    { year: 2025, amount: 5_000, due: '2025-03-17', paid: '2025-04-08' },
    { year: 2026, amount: 3_000, due: '2026-02-02', paid: '2026-02-03' },
  ),
  ...municipality.settled('2026-05-18', 2025),
  ...fund.settled('2026-05-18', 2025),
];
