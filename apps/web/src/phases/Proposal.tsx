import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { useActing } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { Answer } from './Answer.js';
import { ownSeats, speakers } from './seats.js';

type Props = { view: DevelopmentView; proposal: NonNullable<DevelopmentView['proposal']> };

const tones = { agreed: 'safe', objected: 'danger', waiting: 'neutral' } as const;

/** What is proposed, by whom and on what ground; who has answered; and one's own answer. */
export const Proposal = ({ view, proposal: { phase, partyId, ground, proposedOn } }: Props) => {
  const { t } = useTranslation();
  const { me, party } = useActing();
  const word = useWordsFor('phases.name');
  const nameOf = usePartyNames([partyId]);
  const own = ownSeats(view, me, party?.partyId, speakers).filter(({ voice }) => voice);
  return (
    <section className="panel panel--now">
      <Heading2>{t('phases.proposal', { phase: word(phase) })}</Heading2>
      <Paragraph>{t('phases.proposedBy', { who: nameOf(partyId), date: day(proposedOn) })}</Paragraph>
      <p className="quote">{ground ?? t('phases.erased')}</p>
      <Answers view={view} />
      {own.map((seat) => (
        <Answer key={seat.partyId} initiativeId={view.initiativeId} seat={seat} isOneOfMore={own.length > 1} />
      ))}
    </section>
  );
};

const Answers = ({ view: { seats } }: { view: DevelopmentView }) => {
  const { t } = useTranslation();
  const voices = seats.filter(({ voice }) => voice);
  const nameOf = usePartyNames(voices.map(({ partyId }) => partyId));
  return (
    <>
      <h3 className="panel__title">{t('phases.answers')}</h3>
      <ul className="plain spaced">
        {voices.map(({ partyId, said, reason }) => {
          const answer = said === 'agreed' || said === 'objected' ? said : 'waiting';
          return (
            <li key={partyId}>
              <strong>{nameOf(partyId)}</strong> <Badge tone={tones[answer]}>{t(`phases.answer.${answer}`)}</Badge>
              {reason && <p className="quote">{reason}</p>}
            </li>
          );
        })}
      </ul>
      <p className="hint">{t('phases.together')}</p>
    </>
  );
};
