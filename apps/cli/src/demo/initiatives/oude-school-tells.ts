import { meentfonds, veldermeer, veldhoek, zilverlinde } from '../parties/parties.js';
import { on, type Script } from '../script.js';
import { helping } from '../steps/helping.js';
import { reporting } from '../steps/reporting.js';
import { house } from './oude-school.plan.js';

const { applicationId, initiativeId } = house;
const byVeldhoek = helping(veldhoek.partyId, 'bas', initiativeId, applicationId);
const byKees = helping(veldermeer.partyId, 'kees', initiativeId, applicationId);
const byJoris = helping(veldermeer.partyId, 'joris', initiativeId, applicationId);

/** What De Oude School got in kind, in time and late, and what it told: its money is large enough to tell the costs as well. */
export const houseToldOf = (): Script => [
  ...byVeldhoek(
    {
      ...{ kind: 'space', what: 'Korting op de huur van 2024', value: 18_000 },
      ...{ promised: '2024-01-09', due: '2024-12-31', reported: '2024-12-30' },
      confirmed: { on: '2025-01-06', came: '2024-12-30', by: 'wim' },
    },
    {
      ...{ kind: 'space', what: 'Korting op de huur van 2025', value: 18_000 },
      ...{ promised: '2024-01-09', due: '2025-12-31', reported: '2025-12-29' },
      confirmed: { on: '2026-01-05', came: '2025-12-29', by: 'wim' },
    },
    {
      ...{ kind: 'space', what: 'Korting op de huur van 2026', value: 18_000 },
      ...{ promised: '2024-01-09', due: '2026-12-31' },
    },
    {
      ...{ kind: 'materials', what: 'Nieuw dak op de gymzaal', value: 31_500 },
      ...{ promised: '2025-03-24', due: '2025-10-01', reported: '2026-02-14' },
      confirmed: { on: '2026-02-16', came: '2026-02-14', by: 'wim' },
    },
  ),
  ...byKees({
    ...{ kind: 'permit', what: 'Horecavergunning voor de keuken' },
    ...{ promised: '2024-01-16', due: '2024-06-01' },
    confirmed: { on: '2024-09-30', came: '2024-09-24', by: 'wim' },
  }),
  ...byJoris(
    {
      ...{ kind: 'guarantee', what: 'Borg voor de lening van de keuken', value: 40_000 },
      ...{ promised: '2025-01-27', due: '2025-03-01', reported: '2025-02-27' },
      confirmed: { on: '2025-02-28', came: '2025-02-27', by: 'wim' },
    },
    {
      ...{ kind: 'permit', what: 'Brandkeuring met rapport' },
      ...{ promised: '2026-02-23', due: '2026-06-30' },
    },
  ),
  ...of2024,
  ...of2025,
];

const reportOf = (year: number) => reporting(initiativeId, applicationId, year);

const readByAll = ({ reads }: ReturnType<typeof reporting>) => [
  reads('joris', veldermeer.partyId),
  reads('idris', zilverlinde.partyId),
  reads('wouter', meentfonds.partyId),
];

const of2024: Script = [
  on(
    '2025-03-03',
    reportOf(2024).shares('wim', {
      ...{ kind: 'report', spent: 116_400 },
      happened:
        'Het huis was 280 dagen open. Door de late vergunning begon de keuken pas in oktober; dat kostte omzet.',
    }),
  ),
  on('2025-03-10', readByAll(reportOf(2024))),
  on(
    '2025-03-11',
    reportOf(2024).answers('joris', veldermeer.partyId, 'question', 'Hoeveel omzet kostte de vergunning jullie?'),
    reportOf(2024).answers('wouter', meentfonds.partyId, 'thanks', 'Mooi begin.'),
  ),
  on('2025-03-17', reportOf(2024).supplements('wim', 'Ongeveer € 6.200, drie maanden keuken.')),
];

const of2025: Script = [
  on(
    '2026-03-09',
    reportOf(2025).shares('wim', {
      ...{ kind: 'report', spent: 121_100 },
      happened: 'Vierenvijftig vaste huurders, de keuken draait winst. Het dak lekte tot februari.',
    }),
  ),
  on('2026-03-16', readByAll(reportOf(2025))),
  on('2026-03-17', reportOf(2025).answers('idris', zilverlinde.partyId, 'thanks', 'Sterk jaar, ondanks het dak.')),
];
