import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PhaseView } from '../api/planned.js';
import { Badge } from '../components/StateBadge.js';
import { useActing } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { PhaseAnswer } from './PhaseAnswer.js';

type Proposal = NonNullable<PhaseView['proposal']>;

const tones = { agreed: 'safe', objected: 'danger', waiting: 'neutral' } as const;

/** What is proposed, by whom and why; who has answered; and one's own answer. */
export const PhaseProposal = ({ view, proposal }: { view: PhaseView; proposal: Proposal }) => {
  const { t } = useTranslation();
  const { me } = useActing();
  const name = view.model.find(({ code }) => code === proposal.phase)?.name ?? proposal.phase;
  const own = proposal.answers.find(({ partyId }) => me.parties.some((party) => party.partyId === partyId));
  return (
    <section className="panel panel--now">
      <Heading2>{t('phases.proposal', { phase: name })}</Heading2>
      <Paragraph>{t('phases.proposedBy', { who: proposal.proposedBy, date: day(proposal.proposedOn) })}</Paragraph>
      <Paragraph>{t('phases.reason', { reason: proposal.reason })}</Paragraph>
      <h3 className="panel__title">{t('phases.answers')}</h3>
      <ul className="plain">
        {proposal.answers.map(({ partyId, name, answer, reason }) => (
          <li key={partyId}>
            <strong>{name}</strong> <Badge tone={tones[answer]}>{t(`phases.answer.${answer}`)}</Badge>
            {reason && <p className="quote">{reason}</p>}
          </li>
        ))}
      </ul>
      {own && own.answer !== 'agreed' && <PhaseAnswer view={view} partyId={own.partyId} />}
    </section>
  );
};
