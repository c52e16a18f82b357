import { vanAldenburg, veldermeer, veldhoek, zilverlinde } from '../parties/parties.js';
import { on, type Script } from '../script.js';
import { helping } from '../steps/helping.js';
import { reporting } from '../steps/reporting.js';
import { evenings } from './taalcafe.plan.js';

const { applicationId, initiativeId } = evenings;

/** What Taalcafé Zeg het Samen got in kind, and what it told of each year. */
export const languageToldOf = (): Script => [...help, ...told(2024, '2025-02-10'), ...told(2025, '2026-02-02')];

const help: Script = [
  ...helping(
    veldhoek.partyId,
    'bas',
    initiativeId,
    applicationId,
  )({
    ...{ kind: 'space', what: 'Zaal in het gebouw aan de Lindelaan, vijf avonden', value: 6_000 },
    ...{ promised: '2023-12-05', due: '2024-01-08', reported: '2024-01-08' },
    confirmed: { on: '2024-01-09', came: '2024-01-08', by: 'nadia' },
  }),
  ...helping(
    veldermeer.partyId,
    'kees',
    initiativeId,
    applicationId,
  )({
    ...{ kind: 'knowledge', what: 'Scholing voor tien taalvrijwilligers', value: 2_500 },
    ...{ promised: '2023-12-05', due: '2024-05-01', reported: '2024-06-20' },
    confirmed: { on: '2024-06-24', came: '2024-06-20', by: 'nadia' },
  }),
];

const happened: Readonly<Record<number, string>> = {
  2024: 'Er oefenden 78 mensen. Elf van hen helpen nu zelf mee. De zaal was in de winter te koud; dat is verholpen.',
  2025: 'Er oefenden 83 mensen en er staan er 24 op de lijst. Negen mensen vonden werk. Wij maken ons zorgen over 2027.',
};

const told = (year: number, day: string): Script => {
  const report = reporting(initiativeId, applicationId, year);
  const [week, after] = year === 2024 ? ['2025-02-17', '2025-02-18'] : ['2026-02-09', '2026-02-10'];
  return [
    on(day, report.shares('nadia', { kind: 'report', happened: happened[year] ?? '' })),
    on(
      week,
      report.reads('joris', veldermeer.partyId),
      report.reads('idris', zilverlinde.partyId),
      report.reads('cato', vanAldenburg.partyId),
    ),
    on(
      after,
      report.answers(
        'joris',
        veldermeer.partyId,
        'thanks',
        'Dank je, Nadia. Ik lees je zorg over 2027 en kom erop terug.',
      ),
      report.answers('cato', vanAldenburg.partyId, 'thanks', 'Indrukwekkend. Groet aan de ploeg.'),
    ),
  ];
};
