import { refusing } from '@app/event-sourcing';

/** Why a co-production says no. */
export const refuse = refusing({
  'coproduction/not-founded': { nl: 'Deze coproductie bestaat niet.', en: 'This co-production does not exist.' },
  'coproduction/not-a-partner': {
    nl: 'Deze partij doet niet mee aan de coproductie.',
    en: 'This party does not take part in the co-production.',
  },
  'coproduction/not-a-member': {
    nl: 'Contactpersoon en vervanger moeten allebei bij deze partij horen.',
    en: 'The contact and the deputy must both be members of this party.',
  },
  'coproduction/agreement-unknown': { nl: 'Deze afspraak bestaat niet.', en: 'This agreement does not exist.' },
  'coproduction/agreement-made': { nl: 'Deze afspraak staat er al.', en: 'This agreement was made already.' },
});
