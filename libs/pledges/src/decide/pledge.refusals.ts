import { refusing } from '@app/event-sourcing';

/** Why a pledge says no. */
export const refuse = refusing({
  'pledge/nothing-in-that-year': {
    nl: 'Deze toezegging heeft geen geld voor {year}.',
    en: 'This pledge has no money for {year}.',
  },
  'pledge/not-in-this-state': {
    nl: 'Dat kan niet met dit bedrag: het staat nog onder voorbehoud, of het voorbehoud is er al af.',
    en: 'Not possible with this amount: it is still under proviso, or no longer.',
  },
  'pledge/below-what-is-paid': {
    nl: 'Er is voor dit jaar al meer betaald dan dit bedrag.',
    en: 'More than this amount was paid for this year already.',
  },
  'pledge/more-takes-an-award': {
    nl: 'Meer geld toezeggen kan alleen met een nieuw besluit, zodat het eerst wordt gereserveerd.',
    en: 'Pledging more takes a new decision, so that the money is held first.',
  },
  'pledge/more-than-promised': {
    nl: 'Dit is meer dan er voor dit jaar nog te betalen is.',
    en: 'This is more than is still to be paid for this year.',
  },
  'pledge/instalments-exceed-year': {
    nl: 'De termijnen zijn samen meer dan er voor dit jaar is toegezegd.',
    en: 'The instalments together are more than was pledged for this year.',
  },
  'pledge/instalment-planned': { nl: 'Deze termijn staat er al.', en: 'This instalment is planned already.' },
  'pledge/instalment-unknown': { nl: 'Deze termijn bestaat niet.', en: 'This instalment does not exist.' },
  'pledge/proviso-not-running': {
    nl: 'Het voorbehoud kan alleen worden ingeroepen binnen vier weken nadat de begroting is vastgesteld.',
    en: 'The proviso can only be invoked within four weeks after the budget was adopted.',
  },
  'pledge/already-settled': { nl: 'Dit jaar is al vastgesteld.', en: 'This year was settled already.' },
  'pledge/paid-in-the-future': {
    nl: 'De betaaldatum ligt in de toekomst.',
    en: 'The date of payment lies in the future.',
  },
});
