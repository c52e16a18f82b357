import { vanAldenburg, veldermeer, veldhoek, zilverlinde, zonnemeer } from '../parties/parties.js';
import { on, type Script } from '../script.js';
import { helping } from '../steps/helping.js';
import { reporting } from '../steps/reporting.js';
import { livingRoom } from './lindehof.plan.js';

const { applicationId, initiativeId } = livingRoom;
const byMunicipality = helping(veldermeer.partyId, 'joris', initiativeId, applicationId);
const byCare = helping(zonnemeer.partyId, 'yasmin', initiativeId, applicationId);
const byVeldhoek = helping(veldhoek.partyId, 'bas', initiativeId, applicationId);

/** What Zorgzame buurt Lindehof got in kind, and its reports: the last one was not yet read by one of the three. */
export const caringToldOf = (): Script => [
  ...byMunicipality(
    {
      ...{ kind: 'time', what: 'Sociaal wijkteam, acht uur per week', quantity: 400, unit: 'uur', value: 28_000 },
      ...{ promised: '2024-07-02', due: '2024-09-01', reported: '2024-11-18' },
      confirmed: { on: '2024-11-20', came: '2024-11-18', by: 'ria' },
    },
    {
      ...{ kind: 'materials', what: 'Verlichting van het pad achter de huiskamer', value: 7_200 },
      ...{ promised: '2025-10-13', due: '2026-03-31' },
    },
  ),
  ...byCare(
    {
      ...{ kind: 'time', what: 'Wijkverpleging in de huiskamer, 2025', quantity: 300, unit: 'uur', value: 21_000 },
      ...{ promised: '2024-07-08', due: '2025-12-31', reported: '2025-12-19' },
      confirmed: { on: '2026-01-06', came: '2025-12-19', by: 'ria' },
    },
    {
      ...{ kind: 'time', what: 'Wijkverpleging in de huiskamer, 2026', quantity: 300, unit: 'uur', value: 21_600 },
      ...{ promised: '2026-01-06', due: '2026-12-31' },
    },
  ),
  ...byVeldhoek({
    ...{ kind: 'space', what: 'Huiskamer op de begane grond', value: 9_600 },
    ...{ promised: '2024-07-08', due: '2024-12-01', reported: '2024-11-29' },
    confirmed: { on: '2024-12-02', came: '2024-11-29', by: 'ria' },
  }),
  ...of2024,
  ...of2025,
];

const reportOf = (year: number) => reporting(initiativeId, applicationId, year);

const of2024: Script = [
  on(
    '2025-03-10',
    reportOf(2024).shares('dilan', {
      ...{ kind: 'conversation', happenedOn: '2025-03-06', spent: 84_400 },
      happened:
        'Gesprek met Ria Postma en drie buren, opgeschreven door Dilan. De huiskamer ging in december open. Het wijkteam kwam elf weken te laat; in die tijd deden de buren alles zelf.',
    }),
  ),
  on(
    '2025-03-17',
    reportOf(2024).reads('joris', veldermeer.partyId),
    reportOf(2024).reads('idris', zilverlinde.partyId),
    reportOf(2024).reads('cato', vanAldenburg.partyId),
  ),
  on(
    '2025-03-18',
    reportOf(2024).answers('cato', vanAldenburg.partyId, 'thanks', 'Wat knap dat jullie toch begonnen.'),
  ),
];

const of2025: Script = [
  on(
    '2026-03-09',
    reportOf(2025).shares('ria', {
      ...{ kind: 'report', spent: 141_900 },
      happened:
        'Elke dag dertig mensen over de vloer. De klussenploeg deed 412 klussen. Voor twaalf mensen is de verhuizing naar een verpleeghuis uitgesteld.',
    }),
  ),
  on(
    '2026-03-16',
    reportOf(2025).reads('joris', veldermeer.partyId),
    reportOf(2025).answers('joris', veldermeer.partyId, 'question', 'Hoe weten jullie dat van die twaalf mensen?'),
    reportOf(2025).reads('cato', vanAldenburg.partyId),
    reportOf(2025).answers('cato', vanAldenburg.partyId, 'thanks', 'Prachtig. Dank aan Ria en de ploeg.'),
  ),
  on(
    '2026-03-23',
    reportOf(2025).supplements('ria', 'Dat zei de huisarts, dokter Van Wijk, in ons gesprek in januari.'),
  ),
];
