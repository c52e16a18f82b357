import { akker, veldermeer, veldhoek, zilverlinde } from '../parties/parties.js';
import type { Script } from '../script.js';
import { helping } from '../steps/helping.js';
import { garden, greenhouse } from './akker.plan.js';

const first = [akker.partyId, garden.applicationId] as const;
const second = [akker.partyId, greenhouse.applicationId] as const;

/** What Buurttuin De Akker is promised in kind: the municipality was late before, and is late again. */
export const akkerHelp = (): Script => [
  ...helping(
    veldhoek.partyId,
    'bas',
    ...first,
  )({
    ...{ kind: 'space', what: 'Gebruik van 1.200 m² grond aan de Meentweg', quantity: 1_200, unit: 'm²' },
    ...{ promised: '2023-04-04', due: '2023-05-01', value: 4_800, reported: '2023-04-28' },
    confirmed: { on: '2023-05-02', came: '2023-04-28', by: 'piet' },
  }),
  ...helping(
    veldermeer.partyId,
    'kees',
    ...first,
  )({
    ...{ kind: 'materials', what: 'Veertig fruitbomen en een haag, geplant door de gemeente', quantity: 40 },
    ...{ unit: 'bomen', promised: '2023-04-04', due: '2023-11-15', value: 6_400, reported: '2024-01-08' },
    confirmed: { on: '2024-01-10', came: '2024-01-08', by: 'marloes' },
  }),
  ...helping(veldermeer.partyId, 'joris', ...second)(
    {
      ...{ kind: 'permit', what: 'Vergunning voor de kas en de schuur' },
      ...{ promised: '2025-12-01', due: '2026-05-01' },
    },
    {
      ...{ kind: 'materials', what: 'Wateraansluiting bij de tuin', value: 3_800 },
      ...{ promised: '2025-12-01', due: '2026-09-01' },
    },
    {
      ...{ kind: 'time', what: 'Hulp van de gebiedsregisseur', quantity: 40, unit: 'uur', value: 3_000 },
      ...{ promised: '2025-12-01', due: '2026-12-31' },
    },
    {
      ...{ kind: 'materials', what: 'Compost voor de bedden', quantity: 12, unit: 'm³', value: 900 },
      ...{ promised: '2026-01-12', due: '2026-03-15', reported: '2026-03-27' },
      confirmed: { on: '2026-03-30', came: '2026-03-27', by: 'piet' },
    },
  ),
  ...helping(
    zilverlinde.partyId,
    'idris',
    ...second,
  )({
    ...{ kind: 'knowledge', what: 'Training geld werven voor twee vrijwilligers', value: 1_200 },
    ...{ promised: '2025-12-02', due: '2026-11-30', reported: '2026-11-12' },
  }),
];
