import { goals, links } from '../parties/goals.js';
import { stoep, veldermeer, zilverlinde } from '../parties/parties.js';
import { forInitiatives, forNeighbours } from '../parties/schemes.js';
import { on, type Script, type Who } from '../script.js';
import { type Applying, drafts } from '../steps/applying.js';
import { growing } from '../steps/growing.js';
import { helping } from '../steps/helping.js';
import { together } from '../steps/together.js';
import { idFor } from '../steps/words.js';

const street: Applying = {
  ...{ applicationId: idFor('application/stoep/street'), initiativeId: stoep.partyId },
  ...{ title: 'Woensdag speelstraat', theme: 'Spelen en ontmoeten' },
  summary:
    'Opgeschreven door Dilan na een gesprek op de stoep bij Lotte Riemersma: op woensdagmiddag gaat de straat dicht en spelen de kinderen buiten. Er zijn al twaalf ouders die een uur willen opletten.',
  costs: { materials: { 2027: 2_800 }, activities: { 2027: 1_500 }, 'residents-time': { 2027: 900 } },
  income: { 'own-hours': { 2027: 700 } },
  asked: [
    { funderId: veldermeer.partyId, schemeId: forInitiatives.schemeId, amounts: { 2027: 2_500 } },
    { funderId: zilverlinde.partyId, schemeId: forNeighbours.schemeId, amounts: { 2027: 2_000 } },
  ],
};

const { applicationId, initiativeId } = street;
const phase = growing(initiativeId);

/** Speelstraat De Stoep: no money asked yet, and the first promise of the municipality is late already. */
export const playStreet = (who: Who): Script => [
  on('2026-09-07', drafts('dilan', street), links('lotte', initiativeId, goals.meetingPlaces)),
  ...helping(
    veldermeer.partyId,
    'joris',
    initiativeId,
    applicationId,
  )(
    {
      ...{ kind: 'permit', what: 'Ontheffing om de straat op woensdag af te sluiten' },
      ...{ promised: '2026-09-08', due: '2026-10-01' },
    },
    {
      ...{ kind: 'materials', what: 'Vier hekken en borden', quantity: 4, unit: 'hekken', value: 450 },
      ...{ promised: '2026-09-08', due: '2026-10-01', reported: '2026-10-08' },
      confirmed: { on: '2026-10-09', came: '2026-10-08', by: 'lotte' },
    },
  ),
  on(
    '2026-09-14',
    together(applicationId, who).contact('lotte', initiativeId, 'lotte', 'dilan'),
    together(applicationId, who).contact('joris', veldermeer.partyId, 'joris'),
  ),
  on('2026-10-12', phase.proposes({ by: 'dilan', partyId: initiativeId }, 'idea', 'Twaalf ouders doen mee.')),
  on(
    '2026-10-13',
    phase.agrees({ by: 'lotte', partyId: initiativeId }),
    phase.agrees({ by: 'joris', partyId: veldermeer.partyId }),
  ),
];
