import type { PartyId, SchemeId } from '@app/field';
import { type Regime, schemeDecider } from '@app/schemes';
import type { Sub } from '../people.js';
import { as, on, type Script } from '../script.js';
import { idFor } from '../steps/words.js';
import { meentfonds, vanAldenburg, veldermeer, zilverlinde } from './parties.js';

/** What a funder gives by; its own term in weeks, or the Awb's eight. */
export type DemoScheme = Readonly<{
  schemeId: SchemeId;
  funderId: PartyId;
  name: string;
  regime: Regime;
  decisionTermWeeks: number | null;
}>;

const scheme = (
  { partyId: funderId, kind }: typeof veldermeer,
  name: string,
  decisionTermWeeks: number | null,
): DemoScheme => ({
  ...{ schemeId: idFor(`scheme/${name}`), funderId, name, regime: kind === 'fund' ? 'private' : 'awb' },
  decisionTermWeeks,
});

/** Gardens and roofs; no term of its own. */
export const forGreen = scheme(veldermeer, 'Subsidieregeling Groen dichtbij', null);
/** Anything that neighbours begin. */
export const forInitiatives = scheme(veldermeer, 'Subsidieregeling Bewonersinitiatieven', 10);
/** Places to meet and to be looked after. */
export const forHomes = scheme(veldermeer, 'Subsidieregeling Buurthuizen en zorgzame buurten', 12);
/** Young people. */
export const forYouth = scheme(veldermeer, 'Subsidieregeling Jongeren en werk', 10);
/** Of Fonds Zilverlinde. */
export const forNeighbours = scheme(zilverlinde, 'Buurt en ontmoeting', 10);
/** Of Fonds Zilverlinde. */
export const forTheYoung = scheme(zilverlinde, 'Jong en ondernemend', 10);
/** Of the Meentfonds. */
export const forCommons = scheme(meentfonds, 'Groen van iedereen', 12);
/** Of the Van Aldenburg Stichting. */
export const forCare = scheme(vanAldenburg, 'Zorg voor elkaar', 16);

const published: readonly (readonly [on: string, by: Sub, DemoScheme])[] = [
  ['2023-01-17', 'hanneke', forGreen],
  ['2023-01-18', 'idris', forNeighbours],
  ['2023-01-19', 'wouter', forCommons],
  ['2023-06-05', 'cato', forCare],
  ['2023-09-11', 'hanneke', forInitiatives],
  ['2023-09-11', 'hanneke', forHomes],
  ['2024-10-21', 'hanneke', forYouth],
  ['2025-01-13', 'idris', forTheYoung],
];

/** What each funder gives by. */
export const schemes = (): Script =>
  published.map(([day, by, data]) =>
    on(day, as(by).asks(schemeDecider, data.schemeId, { type: 'PublishScheme', data })),
  );
