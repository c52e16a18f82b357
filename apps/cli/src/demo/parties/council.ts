import { budgetLineDecider } from '@app/budgets';
import { type Act, as, on, type Script } from '../script.js';
import { type Euros, perYear } from '../steps/words.js';
import { adopts, type Budget, type Line, line, opens } from './lines.js';
import { veldermeer } from './parties.js';
import { type DemoScheme, forGreen, forHomes, forInitiatives } from './schemes.js';

const ownerId = veldermeer.partyId;

/** Small initiatives everywhere. */
export const neighbourhoods = line({
  ...{ ownerId, code: '6.1.02', name: 'Initiatieven in de buurt', structural: true },
  ...{ programme: 'Samen leven', taskField: '6.1' },
});

/** Gardens, trees, roofs. */
export const green = line({
  ...{ ownerId, code: '5.7.04', name: 'Groene en duurzame buurten', structural: true },
  ...{ programme: 'Leefbare stad', taskField: '5.7' },
});

/** The largest line, and the fullest. */
export const homes = line({
  ...{ ownerId, code: '6.1.09', name: 'Buurthuizen en zorgzame buurten', structural: false },
  ...{ programme: 'Samen leven', taskField: '6.1' },
});

/** Young people. */
export const youth = line({
  ...{ ownerId, code: '6.5.03', name: 'Jongeren en werk', structural: true },
  ...{ programme: 'Werk en inkomen', taskField: '6.5' },
});

/** Each November the council adopts a year and estimates three more, as far as the story goes. */
const budgets: readonly (Budget & Readonly<{ on: string }>)[] = [
  {
    ...{ on: '2023-01-17', decided: '2022-11-10', firstYear: 2023, further: 'estimate' },
    amounts: [[green, 30_000, 31_000, 31_500, 32_000]],
  },
  {
    ...{ on: '2023-11-10', decided: '2023-11-09', firstYear: 2024, further: 'estimate' },
    amounts: [
      [neighbourhoods, 24_000, 25_000, 25_500, 25_500],
      [green, 31_000, 31_500, 32_000, 32_000],
      [homes, 105_000, 112_000, 108_000, 108_000],
    ],
  },
  {
    ...{ on: '2024-11-08', decided: '2024-11-07', firstYear: 2025, further: 'estimate' },
    amounts: [
      [neighbourhoods, 25_000, 25_500, 25_500, 24_000],
      [green, 33_500, 33_000, 32_000, 32_000],
      [homes, 112_000, 108_000, 108_000, 96_000],
      [youth, 15_000, 25_000, 50_000, 45_000],
    ],
  },
  {
    ...{ on: '2025-11-07', decided: '2025-11-06', firstYear: 2026, further: 'estimate' },
    amounts: [
      [neighbourhoods, 25_500, 25_500, 22_000],
      [green, 28_000, 28_000, 27_000],
      [homes, 108_000, 108_000, 90_000],
      [youth, 25_000, 50_000, 45_000],
    ],
  },
  {
    ...{ on: '2026-10-30', decided: '2026-10-29', firstYear: 2027, further: 'estimate' },
    amounts: [
      [neighbourhoods, 24_000, 21_000],
      [green, 26_500, 25_000],
      [homes, 106_000, 90_000],
      [youth, 52_000, 45_000],
    ],
  },
];

/** What a scheme may take from a line (subsidieplafond), in whole euros per year. */
const ceilings: readonly (readonly [on: string, Line, DemoScheme, Euros])[] = [
  ['2023-11-20', neighbourhoods, forInitiatives, { 2024: 23_000, 2025: 24_000, 2026: 24_000 }],
  ['2023-11-20', homes, forHomes, { 2024: 105_000, 2025: 112_000, 2026: 108_000, 2027: 108_000 }],
  ['2024-11-18', green, forGreen, { 2025: 30_000, 2026: 30_000, 2027: 28_000, 2028: 28_000 }],
  ['2025-11-17', neighbourhoods, forInitiatives, { 2026: 24_500, 2027: 24_000, 2028: 21_000 }],
];

/** The budget of the municipality, from the first year on. */
export const council = (): Script => [
  on('2023-01-17', opens('hanneke', green)),
  on('2023-10-23', opens('hanneke', neighbourhoods), opens('hanneke', homes)),
  on('2024-10-21', opens('hanneke', youth)),
  ...budgets.map(({ on: day, ...budget }) => on(day, adopts('hanneke', budget))),
  ...ceilings.map(([day, of, scheme, amounts]) => on(day, ceilingsOf(of, scheme, amounts))),
];

const ceilingsOf = ({ lineId }: Line, { schemeId }: DemoScheme, amounts: Euros): readonly Act[] =>
  perYear(amounts).map((each) =>
    as('hanneke').asks(budgetLineDecider, lineId, { type: 'SetCeiling', data: { schemeId, ...each } }),
  );
