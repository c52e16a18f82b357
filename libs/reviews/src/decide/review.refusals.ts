import { refusing } from '@app/event-sourcing';

/** Why a review says no. */
export const refuse = refusing({
  'review/not-opened': { nl: 'Deze beoordeling bestaat niet.', en: 'This review does not exist.' },
  'review/conflict-not-declared': {
    nl: 'Verklaar eerst dat u geen persoonlijk belang hebt. Daarna kunt u beoordelen.',
    en: 'First declare that you have no personal interest. After that you can score.',
  },
  'review/already-scored': {
    nl: 'U hebt dit punt al beoordeeld.',
    en: 'You have scored this criterion already.',
  },
  'review/year-named-twice': {
    nl: 'Een jaar staat er twee keer in. Zet elk jaar er één keer in.',
    en: 'A year is named twice. Name each year once.',
  },
  'review/line-of-another': {
    nl: 'Deze begrotingspost is niet van uw organisatie.',
    en: 'This budget line is not of your organisation.',
  },
  'review/beyond-room': {
    nl: 'Er is op deze begrotingspost niet genoeg vrij in elk jaar. Bij “vrij” staat wat er nog is; verleen niet meer dan dat, of kies een andere post.',
    en: 'This budget line has not enough left in every year. See what is still free; award no more than that, or choose another line.',
  },
  'review/more-than-asked': {
    nl: 'In een jaar kent u meer toe dan er is gevraagd. Verlaag het bedrag van dat jaar.',
    en: 'In some year you award more than was asked. Lower the amount of that year.',
  },
  'review/nothing-to-award': {
    nl: 'Vul voor ten minste één jaar een bedrag in.',
    en: 'Give an amount for at least one year.',
  },
});
