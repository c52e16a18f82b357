import { refusing } from '@app/event-sourcing';

/** Why a budget line says no. */
export const refuse = refusing({
  'budget-line/already-open': { nl: 'Deze begrotingspost staat er al.', en: 'This budget line is there already.' },
  'budget-line/not-open': { nl: 'Deze begrotingspost bestaat niet.', en: 'This budget line does not exist.' },
  'budget-line/scheme-of-another': {
    nl: 'Deze regeling bestaat niet, of is niet van uw organisatie.',
    en: 'This scheme does not exist, or is not of your organisation.',
  },
  'budget-line/below-what-is-promised': {
    nl: 'In {year} is al meer gereserveerd, verplicht of betaald dan dit bedrag. Lager kan pas als er geld vrijvalt.',
    en: 'In {year} more than this amount is held, committed or paid already. It can only be lower once money is released.',
  },
  'budget-line/adopted-already': {
    nl: 'De begroting van {year} is al vastgesteld en wordt geen raming meer. Wijzig het vastgestelde bedrag.',
    en: 'The budget of {year} was adopted and cannot become an estimate again. Amend the adopted amount.',
  },
});
