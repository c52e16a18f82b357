import { refusing } from '@app/event-sourcing';

/** Why a report says no. */
export const refuse = refusing({
  'report/no-coproduction': {
    nl: 'Deze coproductie bestaat niet, of hoort niet bij dit initiatief.',
    en: 'This co-production does not exist, or is not of this initiative.',
  },
  'report/nobody-asks': {
    nl: 'Voor {year} vraagt geen enkele financier verantwoording.',
    en: 'For {year} no funder asks for an account.',
  },
  'report/money-line-needed': {
    nl: 'Een van de financiers mag voor dit bedrag ook de kosten vragen. Vul in wat er is uitgegeven.',
    en: 'For this amount one of the funders may also ask for costs. Fill in what was spent.',
  },
  'report/money-line-not-asked': {
    nl: 'Geen van de financiers mag de kosten vragen. Laat het bedrag leeg.',
    en: 'None of the funders may ask for costs. Leave the amount empty.',
  },
  'report/not-a-receiver': {
    nl: 'Dit verslag is niet voor deze partij.',
    en: 'This report is not for this party.',
  },
  'report/not-shared': { nl: 'Dit verslag bestaat niet.', en: 'This report does not exist.' },
});
