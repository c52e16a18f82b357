import { reviewOf } from '@app/policies';
import type { Locator, Page } from 'playwright-core';
import { garden } from '../../apps/cli/src/demo/initiatives/akker.plan.js';
import { workshop } from '../../apps/cli/src/demo/initiatives/loods.plan.js';
import { akker, lindehof, stoep, taalcafe, veldermeer, zilverlinde } from '../../apps/cli/src/demo/parties/parties.js';
import type { Visitor } from './visitor.js';

/** A screen of the demo: who looks, at which address, what is then done, and what must be read before it counts. */
export type Screen = Readonly<{
  name: string;
  who: string;
  path: string;
  reads: string | RegExp;
  does?: (visitor: Visitor) => Promise<void>;
  /** Which part of it the documents show: at which width, in CSS pixels, and from where on. */
  shown?: Readonly<{ width: number; height: number; from?: (page: Page) => Locator }>;
}>;

const [own, funder, town] = [
  `initiatives/${akker.partyId}`,
  `funders/${zilverlinde.partyId}`,
  `funders/${veldermeer.partyId}`,
];

const seenBy = (who: string, ...screens: readonly Omit<Screen, 'who'>[]): readonly Screen[] =>
  screens.map((screen) => ({ who, ...screen }));

/** The screens worth showing, by who works with them. */
export const screens: readonly Screen[] = [
  ...seenBy(
    'Marloes Brandsma',
    { name: 'initiative', path: own, reads: 'Wat is er van ons gevraagd?' },
    { name: 'many-years', path: `${own}/years`, reads: 'Samen zeker' },
    {
      name: 'number',
      path: `${own}/years`,
      reads: 'Stand daarna',
      does: (who) => who.presses(/Fonds Zilverlinde, 2026, betaald/),
    },
    { name: 'pledges', path: `${own}/pledges`, reads: 'Te laat' },
    { name: 'reports', path: `${own}/reports`, reads: 'Wie heeft het gelezen?' },
    { name: 'told-before', path: `${own}/reports/new`, reads: 'Naar de verslagen' },
    { name: 'phase', path: `${own}/phase`, reads: 'Aan tafel' },
    { name: 'together', path: `${own}/together`, reads: 'Coproductie' },
    { name: 'applications', path: `${own}/applications`, reads: 'Aanvragen' },
    { name: 'application', path: `${own}/applications/${garden.applicationId}`, reads: 'Dekkingsplan' },
    { name: 'timeline', path: `${own}/timeline`, reads: 'Alles wat er gebeurde' },
  ),
  ...seenBy(
    'Ria Postma',
    {
      ...{ name: 'year-matrix', path: `initiatives/${lindehof.partyId}/years`, reads: 'Samen zeker' },
      shown: { width: 1280, height: 1138, from: (page) => page.getByText('Partijen en jaren') },
    },
    {
      ...{ name: 'report', path: `initiatives/${lindehof.partyId}/reports/new`, reads: 'Wat is er gebeurd?' },
      shown: { width: 390, height: 1300 },
    },
  ),
  ...seenBy('Nadia Benali', { name: 'cliff', path: `initiatives/${taalcafe.partyId}`, reads: 'Is het geld zeker?' }),
  ...seenBy(
    'Idris Haddou',
    { name: 'queue', path: `${funder}/reviews`, reads: 'Afgehandeld' },
    {
      ...{ name: 'review', path: `${funder}/reviews/${reviewOf(workshop.applicationId, zilverlinde.partyId)}` },
      reads: 'Hoe ver zijn de financiers?',
      shown: { width: 1280, height: 1220, from: (page) => page.getByText('Hoe ver zijn de financiers?') },
    },
    { name: 'portfolio', path: `${funder}/portfolio`, reads: 'Loopt af binnen twaalf maanden' },
    { name: 'received', path: `${funder}/reports`, reads: 'Nog te lezen' },
  ),
  ...seenBy(
    'Hanneke Vroom',
    {
      name: 'lines',
      path: `${town}/lines`,
      reads: 'Begrotingsposten en jaren',
      shown: { width: 1280, height: 1116, from: (page) => page.getByRole('figure') },
    },
    {
      ...{ name: 'lines-unfolded', path: `${town}/lines?asOf=2025-06-30`, reads: 'Let op: u kijkt naar het verleden.' },
      does: (who) => who.presses('Alle posten openklappen'),
    },
    { name: 'imports', path: `${town}/imports`, reads: 'Zo gaat het' },
  ),
  ...seenBy(
    'Fenna de Wilde',
    { name: 'promises', path: `${town}/promises`, reads: 'Nu te betalen' },
    { name: 'members', path: `parties/${veldermeer.partyId}/members`, reads: 'Wie doet wat' },
    { name: 'initiatives', path: 'initiatives', reads: 'Buurttuin De Akker' },
    { name: 'idea', path: `initiatives/${stoep.partyId}`, reads: 'Er is nog geen begroting over de jaren' },
  ),
];
