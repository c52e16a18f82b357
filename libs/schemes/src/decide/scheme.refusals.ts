import { refusing } from '@app/event-sourcing';

/** Why a scheme says no. */
export const refuse = refusing({
  'scheme/already-published': { nl: 'Deze regeling staat er al.', en: 'This scheme is published already.' },
  'scheme/not-published': { nl: 'Deze regeling bestaat niet.', en: 'This scheme does not exist.' },
});
