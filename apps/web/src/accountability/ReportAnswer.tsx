import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReportView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { useHolds } from '../frame/acting-for.js';
import { AnswerDialog } from './AnswerDialog.js';

/** What a funder does with a report: read it, and give one answer. */
export const ReportAnswer = ({ report, partyId }: { report: ReportView; partyId: string }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const holds = useHolds();
  const [answering, setAnswering] = useState(false);
  const read = useAsk('/reports/{id}/_read-report', () => tell(t('accountability.markedRead')));
  const own = report.receivers.find((receiver) => receiver.partyId === partyId);
  if (!own || (own.readOn && own.answer)) return null;
  const mayAnswer = holds(partyId, 'reviewer', 'decider', 'accountHolder') && !own.answer;
  return (
    <div className="stack">
      <ErrorSummary problem={read.error} />
      <div className="actions">
        {!own.readOn && (
          <Button
            appearance="primary-action-button"
            busy={read.isPending}
            onClick={() => read.mutate({ id: report.id, body: { partyId } })}
          >
            {t('accountability.markRead')}
          </Button>
        )}
        {mayAnswer && (
          <Button appearance="secondary-action-button" onClick={() => setAnswering(true)}>
            {t('accountability.answer')}
          </Button>
        )}
      </div>
      {answering && <AnswerDialog reportId={report.id} partyId={partyId} onClose={() => setAnswering(false)} />}
    </div>
  );
};
