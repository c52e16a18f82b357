import { Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { DevelopmentView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyName } from '../parties/names.js';

/** For a party at the table that only looks on: asks to be heard about phases from now on. */
export const AskVoice = ({ view }: { view: DevelopmentView }) => {
  const holds = useHolds();
  const silent = view.seats.find(({ partyId, voice }) => !voice && holds(partyId, 'decider', 'admin'));
  return silent ? <Ask initiativeId={view.initiativeId} partyId={silent.partyId} /> : null;
};

const Ask = ({ initiativeId, partyId }: { initiativeId: string; partyId: string }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const name = usePartyName(partyId);
  const { mutate, error, isPending } = useAsk('/phases/{id}/_ask-voice', () => tell(t('phases.voice.done')));
  return (
    <section className="panel stack">
      <ErrorSummary problem={error} />
      <Paragraph>{t('phases.voice.text', { name })}</Paragraph>
      <div className="actions">
        <Button
          appearance="secondary-action-button"
          busy={isPending}
          onClick={() => mutate({ id: initiativeId, body: { partyId } })}
        >
          {t('phases.voice.ask')}
        </Button>
      </div>
    </section>
  );
};
