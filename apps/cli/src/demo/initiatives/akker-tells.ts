import { meentfonds, veldermeer, zilverlinde } from '../parties/parties.js';
import { on, type Script } from '../script.js';
import { reporting } from '../steps/reporting.js';
import { garden, greenhouse } from './akker.plan.js';

const report = (year: number, { initiativeId, applicationId }: typeof garden) =>
  reporting(initiativeId, applicationId, year);

/** Buurttuin De Akker tells once, and each funder answers; the last visit was not yet read by one of them. */
export const akkerTells = (): Script => {
  const [of2024, of2025, visit] = [report(2024, garden), report(2025, garden), report(2026, greenhouse)];
  return [
    on(
      '2025-01-13',
      of2024.shares('marloes', {
        kind: 'report',
        happened:
          'Dertig moestuinen zijn verdeeld. Op woensdag eten we samen, meestal met veertig mensen. De fruitbomen kwamen te laat voor het plantseizoen; die staan er sinds januari.',
      }),
    ),
    on('2025-01-20', readByAll(of2024)),
    on(
      '2025-01-21',
      of2024.answers('joris', veldermeer.partyId, 'thanks', 'Mooi jaar. Excuses voor de bomen; dat was aan ons.'),
      of2024.answers('idris', zilverlinde.partyId, 'thanks', 'Dank voor het heldere verhaal.'),
    ),
    on(
      '2026-01-19',
      of2025.shares('marloes', {
        kind: 'report',
        happened:
          'De tuin was 140 dagen open. We telden zestig bezoekers per week. Het lukte niet om een tweede kookploeg te vinden; daar vragen we nu de school voor.',
      }),
    ),
    on('2026-01-26', readByAll(of2025)),
    on(
      '2026-01-27',
      of2025.answers('joris', veldermeer.partyId, 'thanks', 'Fijn om te lezen. Ik kom in maart een keer meekoken.'),
      of2025.answers('idris', zilverlinde.partyId, 'question', 'Wat leverden de gesprekken met de school op?'),
      of2025.answers('wouter', meentfonds.partyId, 'thanks', 'Mooi hoeveel grond er nu groen is.'),
    ),
    on('2026-02-09', of2025.supplements('marloes', 'Juf Samira komt vanaf april elke vrijdag met groep 7.')),
    on(
      '2026-11-02',
      visit.shares('marloes', {
        ...{ kind: 'visit', happenedOn: '2026-10-24' },
        happened:
          'Op de oogstdag kwamen tachtig mensen. De kas kan nog niet gebouwd worden: de vergunning van de gemeente is er niet. Roos is begonnen als coördinator en dat scheelt een wereld.',
      }),
    ),
    on(
      '2026-11-05',
      visit.reads('joris', veldermeer.partyId),
      visit.answers('joris', veldermeer.partyId, 'thanks', 'Wat een dag. Ik zit vandaag nog achter de vergunning aan.'),
    ),
    on(
      '2026-11-10',
      visit.reads('idris', zilverlinde.partyId),
      visit.answers('idris', zilverlinde.partyId, 'question', 'Kunnen jullie het zaaigoed vast elders opkweken?'),
    ),
  ];
};

const readByAll = ({ reads }: ReturnType<typeof reporting>) => [
  reads('joris', veldermeer.partyId),
  reads('idris', zilverlinde.partyId),
  reads('wouter', meentfonds.partyId),
];
