import { refusing } from '@app/event-sourcing';

/** Why a request is not even looked at. */
export const refuse = refusing({
  'http/malformed-json': {
    nl: 'De inhoud is geen geldige JSON.',
    en: 'The body is not valid JSON.',
  },
  'http/invalid-input': {
    nl: 'Sommige velden kloppen niet. Bij elk veld staat wat eraan schort.',
    en: 'Some fields are not right. Each says what is wrong with it.',
  },
  'http/bad-request': {
    nl: 'Deze vraag is niet te lezen. Controleer het adres en de inhoud.',
    en: 'This request cannot be read. Check the address and the body.',
  },
  'http/unknown-address': {
    nl: 'Dit adres bestaat niet. Alle adressen staan in /v1/openapi.json.',
    en: 'This address does not exist. All addresses are in /v1/openapi.json.',
  },
  'http/no-checkpoint': {
    nl: 'Er is nog geen controlepunt ondertekend.',
    en: 'No checkpoint was signed yet.',
  },
  'http/too-large': {
    nl: 'De inhoud is te groot: hoogstens {bodyLimit} bytes, en {uploadLimit} bytes voor een bestand.',
    en: 'The body is too large: {bodyLimit} bytes at most, and {uploadLimit} bytes for a file.',
  },
  'http/wrong-content-type': {
    nl: 'Dit soort inhoud kan hier niet. Stuur {accepted}.',
    en: 'This kind of content cannot be taken here. Send {accepted}.',
  },
  'http/too-many-requests': {
    nl: 'Dit zijn te veel vragen achter elkaar. Wacht even en probeer het opnieuw.',
    en: 'These are too many requests in a row. Wait a little and try again.',
  },
  'http/unavailable': {
    nl: 'Dit werkt nu even niet. Probeer het over een paar minuten opnieuw.',
    en: 'This does not work right now. Try again in a few minutes.',
  },
  'http/unexpected': {
    nl: 'Er ging bij ons iets mis. Probeer het opnieuw, of geef de beheerder dit nummer: {id}.',
    en: 'Something went wrong on our side. Try again, or give the administrator this number: {id}.',
  },
});
