import { refusing } from '@app/event-sourcing';

/** Why help in kind says no. */
export const refuse = refusing({
  'help/giver-unknown': { nl: 'De partij die helpt, bestaat niet.', en: 'The party that helps does not exist.' },
  'help/receiver-unknown': { nl: 'Dit initiatief bestaat niet.', en: 'This initiative does not exist.' },
  'help/application-of-another': {
    nl: 'Deze aanvraag bestaat niet, of is niet van dit initiatief.',
    en: 'This application does not exist, or is not of this initiative.',
  },
  'help/delivered-in-the-future': {
    nl: 'De datum van levering ligt in de toekomst.',
    en: 'The date of delivery lies in the future.',
  },
});
