import { on, type Script } from '../script.js';
import { adopts, line, opens } from './lines.js';
import { meentfonds, vanAldenburg, zilverlinde } from './parties.js';

/** Fonds Zilverlinde, for neighbourhoods. */
export const meeting = line({
  ...{ ownerId: zilverlinde.partyId, code: 'ZL-10', name: 'Buurt en ontmoeting', structural: true },
});

/** Fonds Zilverlinde, for young people. */
export const starting = line({
  ...{ ownerId: zilverlinde.partyId, code: 'ZL-20', name: 'Jong en ondernemend', structural: true },
});

/** The Meentfonds. */
export const commons = line({
  ...{ ownerId: meentfonds.partyId, code: 'M-1', name: 'Groen van iedereen', structural: true },
});

/** The Van Aldenburg Stichting. */
export const care = line({
  ...{ ownerId: vanAldenburg.partyId, code: 'VA-3', name: 'Zorg voor elkaar', structural: true },
});

const further = 'adopted';

/** What the boards of the funds set apart, for several years at a time: without proviso. */
export const boards = (): Script => [
  on(
    '2023-01-18',
    opens('gerard', meeting),
    adopts('gerard', { decided: '2022-12-12', firstYear: 2023, further, amounts: [[meeting, 40_000, 60_000, 60_000]] }),
  ),
  on(
    '2023-01-19',
    opens('wouter', commons),
    adopts('wouter', {
      ...{ decided: '2022-11-28', firstYear: 2023, further },
      amounts: [[commons, 20_000, 25_000, 25_000, 25_000, 25_000]],
    }),
  ),
  on(
    '2023-06-05',
    opens('cato', care),
    adopts('cato', {
      ...{ decided: '2023-05-31', firstYear: 2024, further },
      amounts: [[care, 70_000, 75_000, 75_000, 75_000]],
    }),
  ),
  on(
    '2023-11-14',
    adopts('gerard', {
      ...{ decided: '2023-11-13', firstYear: 2024, further },
      amounts: [[meeting, 70_000, 75_000, 75_000, 60_000]],
    }),
  ),
  on(
    '2025-01-13',
    opens('gerard', starting),
    adopts('gerard', {
      ...{ decided: '2024-12-09', firstYear: 2025, further },
      amounts: [[starting, 30_000, 45_000, 60_000, 60_000]],
    }),
  ),
  on(
    '2025-06-17',
    adopts('gerard', { decided: '2025-06-16', firstYear: 2028, further, amounts: [[meeting, 60_000]] }),
    adopts('wouter', { decided: '2025-06-12', firstYear: 2028, further, amounts: [[commons, 25_000]] }),
    adopts('cato', { decided: '2025-06-11', firstYear: 2028, further, amounts: [[care, 70_000]] }),
  ),
];
