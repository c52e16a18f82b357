import { refusing } from '@app/event-sourcing';

/** Why a party says no. */
export const refuse = refusing({
  'party/already-registered': { nl: 'Deze partij staat er al.', en: 'This party is registered already.' },
  'party/not-registered': { nl: 'Deze partij bestaat niet.', en: 'This party does not exist.' },
  'party/by-the-operator': {
    nl: 'Een gemeente of fonds wordt opgenomen door de beheerder van deze installatie. Neem contact op met de beheerder.',
    en: 'A municipality or fund is registered by the operator of this installation. Contact the operator.',
  },
  'party/host-unknown': {
    nl: 'De partij onder wier dak u werkt, is hier niet bekend.',
    en: 'The party under whose roof you work is not known here.',
  },
  'party/person-unknown': {
    nl: 'Deze persoon is hier niet bekend. Stuur een uitnodiging; wie die aanneemt, wordt lid.',
    en: 'This person is not known here. Send an invitation; who accepts it becomes a member.',
  },
  'party/identifier-invalid': {
    nl: 'Het nummer {which} klopt niet. Controleer of er geen cijfer te veel, te weinig of verkeerd is.',
    en: 'The number {which} is not valid. Check its digits.',
  },
  'party/last-administrator': {
    nl: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator. Make somebody else administrator first.',
  },
  'party/invitation-not-valid': {
    nl: 'Deze uitnodiging is al gebruikt, verlopen of onbekend. Vraag om een nieuwe.',
    en: 'This invitation was used, has expired or is unknown. Ask for a new one.',
  },
});
