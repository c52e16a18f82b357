import { refusing } from '@app/event-sourcing';

/** Why the gate says no, whatever is asked. */
export const refuse = refusing({
  'gate/unknown-person': {
    nl: 'U bent niet aangemeld, of uw aanmelding is verlopen. Meld u opnieuw aan.',
    en: 'You are not signed in, or your session has ended. Sign in again.',
  },
  'gate/not-allowed': {
    nl: 'U mag dit niet doen of zien. Vraag de beheerder van uw organisatie om de juiste rol.',
    en: 'You may not do or see this. Ask the administrator of your organisation for the right role.',
  },
  'gate/changed-since': {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Ververs de pagina en kijk eerst wat er nu staat.',
    en: 'Somebody else has changed this meanwhile. Refresh the page and look at what it says now.',
  },
  'gate/unreadable-if-match': {
    nl: 'De kop If-Match moet een versienummer tussen aanhalingstekens zijn, zoals "3".',
    en: 'The header If-Match must be a revision between quotation marks, like "3".',
  },
  'gate/unreadable-key': {
    nl: 'De kop Idempotency-Key moet 1 tot 200 tekens lang zijn.',
    en: 'The header Idempotency-Key must be 1 to 200 characters long.',
  },
  'gate/busy': {
    nl: 'Het is hier nu even te druk. Probeer het over een paar tellen opnieuw; er is niets verloren gegaan.',
    en: 'Too many people are at this at once. Try again in a few seconds; nothing was lost.',
  },
  'gate/key-used-before': {
    nl: 'Deze Idempotency-Key is al gebruikt voor een andere vraag. Gebruik voor elke vraag een nieuwe.',
    en: 'This Idempotency-Key was used before for another request. Use a new one for each request.',
  },
  'gate/not-yet': {
    nl: 'Uw wijziging is vastgelegd, maar nog niet overal te zien. Probeer het over een paar tellen opnieuw.',
    en: 'Your change is recorded, but does not show everywhere yet. Try again in a few seconds.',
  },
  'gate/being-made': {
    nl: 'Dit overzicht wordt op dit moment opnieuw opgebouwd. Probeer het over een minuut opnieuw; er is niets verloren gegaan.',
    en: 'This view is being made anew right now. Try again in a minute; nothing was lost.',
  },
  'gate/unreadable-position': {
    nl: 'De parameter atLeast moet de positie zijn die een eerdere vraag als antwoord gaf, zoals 42.',
    en: 'The parameter atLeast must be the position that an earlier command answered, like 42.',
  },
  'gate/erased': {
    nl: 'Deze gegevens zijn op verzoek gewist en komen niet terug. Neem contact op met de beheerder van deze installatie.',
    en: 'This data was erased on request and does not come back. Contact the operator of this installation.',
  },
  'gate/reserved-text': {
    nl: 'Een tekst mag hier niet beginnen met “sealed:”. Schrijf er iets voor.',
    en: 'A text may not begin with “sealed:” here. Write something before it.',
  },
  'gate/unknown': {
    nl: 'Dit bestaat niet, of niet meer. Controleer het adres.',
    en: 'This does not exist. Check the address.',
  },
});
