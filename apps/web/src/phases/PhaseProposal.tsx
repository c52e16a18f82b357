import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentView, SeatAtTableView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { useHolds } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { PhaseAnswer } from './PhaseAnswer.js';

type Proposal = NonNullable<DevelopmentView['proposal']>;

/** What is proposed, by whom and why; who has answered; and one's own answer. */
export const PhaseProposal = ({ view, proposal }: { view: DevelopmentView; proposal: Proposal }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const word = useWordsFor('phases.name');
  const nameOf = usePartyNames([proposal.partyId, ...view.seats.map(({ partyId }) => partyId)]);
  const speaking = view.seats.filter(({ voice }) => voice);
  const own = speaking.filter(({ partyId }) => holds(partyId, 'signer', 'accountHolder', 'decider'));
  return (
    <section className="panel panel--now stack">
      <Heading2>{t('phases.proposal', { phase: word(proposal.phase) })}</Heading2>
      <Paragraph>{t('phases.proposedBy', { who: nameOf(proposal.partyId), date: day(proposal.proposedOn) })}</Paragraph>
      {proposal.ground && <p className="quote">{proposal.ground}</p>}
      <h3 className="panel__title">{t('phases.answers')}</h3>
      <ul className="plain">
        {speaking.map((seat) => (
          <Seat key={seat.partyId} seat={seat} name={nameOf(seat.partyId)} />
        ))}
      </ul>
      {own.map((seat) => (
        <PhaseAnswer key={seat.partyId} initiativeId={view.initiativeId} seat={seat} name={nameOf(seat.partyId)} />
      ))}
    </section>
  );
};

const Seat = ({ seat: { said, reason }, name }: { seat: SeatAtTableView; name: string }) => {
  const { t } = useTranslation();
  const tone = said === 'agreed' ? 'safe' : said === 'objected' ? 'danger' : 'neutral';
  return (
    <li>
      <strong>{name}</strong>{' '}
      <Badge tone={tone}>{t(`phases.answer.${said === 'agreed' || said === 'objected' ? said : 'waiting'}`)}</Badge>
      {reason && <p className="quote">{reason}</p>}
    </li>
  );
};
