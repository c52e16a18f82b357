import { refusing } from '@app/event-sourcing';

/** Why someone does not get in. */
export const refuse = refusing({
  'sign-in/failed': {
    nl: 'Het aanmelden is niet gelukt, of het duurde langer dan tien minuten. Begin opnieuw.',
    en: 'Signing in did not work, or took longer than ten minutes. Start again.',
  },
  'sign-in/nameless': {
    nl: 'Uw organisatie geeft bij het aanmelden geen naam en e-mailadres door. Vraag uw beheerder om dat aan te zetten.',
    en: 'Your organisation does not pass on your name and e-mail address. Ask your administrator to allow that.',
  },
  'sign-in/no-provider': {
    nl: 'Aanmelden kan nu even niet: de aanmelddienst antwoordt niet. Probeer het over een paar minuten opnieuw.',
    en: 'You cannot sign in right now: the sign-in provider does not answer. Try again in a few minutes.',
  },
  'sign-in/other-site': {
    nl: 'Deze vraag kwam van een andere website en is daarom niet uitgevoerd.',
    en: 'This request came from another website and was not carried out.',
  },
});
