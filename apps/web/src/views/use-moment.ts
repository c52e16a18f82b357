import { useTranslation } from 'react-i18next';
import type { MomentView } from '../api/views.js';
import type { Moment } from '../components/Timeline.js';
import { day, listed } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { useHand } from './use-hand.js';

/** One event in words: what, with whom, on which day of its own, by whose hand. */
export const useMoment = (): ((moment: MomentView) => Moment) => {
  const { t } = useTranslation();
  const word = useWordsFor('views.event');
  const byHand = useHand();
  return ({ eventId, type, recordedOn, happenedOn, parties, hand, position }) => {
    const said = [
      parties.length > 0 && listed(parties),
      happenedOn && happenedOn !== recordedOn && t('money.entries.happenedOn', { date: day(happenedOn) }),
      byHand(hand),
      t('money.entries.event', { position }),
    ];
    return { id: eventId, on: recordedOn, title: word(type), text: said.filter(Boolean).join(' · ') };
  };
};
