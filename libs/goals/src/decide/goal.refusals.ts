import { refusing } from '@app/event-sourcing';

/** Why a goal says no. */
export const refuse = refusing({
  'goal/already-published': { nl: 'Dit doel staat er al.', en: 'This goal is published already.' },
  'goal/not-published': { nl: 'Dit doel bestaat niet.', en: 'This goal does not exist.' },
  'goal/not-a-member': {
    nl: 'De accounthouder moet iemand van uw organisatie zijn.',
    en: 'The account holder must be somebody of your organisation.',
  },
  'goal/period-turned-round': {
    nl: 'De einddatum ligt vóór de begindatum.',
    en: 'The period ends before it begins.',
  },
});
