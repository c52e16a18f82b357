import { Button, Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { DevelopmentView, SeatAtTableView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyNames } from '../parties/names.js';
import { askers } from './seats.js';

/** Who sits at the table, and who of them has a voice in the phase; a fund asks for one here. */
export const Table = ({ view: { initiativeId, seats } }: { view: DevelopmentView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const nameOf = usePartyNames(seats.map(({ partyId }) => partyId));
  return (
    <section className="panel">
      <Heading2>{t('phases.table')}</Heading2>
      {seats.length === 0 && <p>{t('phases.nobody')}</p>}
      <ul className="plain spaced">
        {seats.map((seat) => (
          <li key={seat.partyId}>
            <strong>{nameOf(seat.partyId)}</strong>
            <span className="small">{` ${t(seat.voice ? 'phases.voice' : 'phases.noVoice')}`}</span>
            {!seat.voice && holds(seat.partyId, ...askers) && <AskVoice initiativeId={initiativeId} seat={seat} />}
          </li>
        ))}
      </ul>
    </section>
  );
};

const AskVoice = ({ initiativeId, seat: { partyId } }: { initiativeId: string; seat: SeatAtTableView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk('/phases/{id}/_ask-voice', () => tell(t('phases.voiceAsked')));
  return (
    <div className="stack">
      <ErrorSummary problem={error} />
      <div>
        <Button
          appearance="secondary-action-button"
          busy={isPending}
          onClick={() => mutate({ id: initiativeId, body: { partyId } })}
        >
          {t('phases.askVoice')}
        </Button>
      </div>
    </div>
  );
};
