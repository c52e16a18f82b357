import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReportView } from '../api/views.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { useHolds } from '../frame/acting-for.js';
import { AnswerDialog, type AnswerKind } from './AnswerDialog.js';
import { answerers, readers } from './roles.js';

/** What a funder does with a report: say that it read it, and thank or ask one question. */
export const ReadAndAnswer = ({ report, funderId }: { report: ReportView; funderId: string }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const holds = useHolds();
  const [answering, setAnswering] = useState<AnswerKind | null>(null);
  const read = useAsk('/reports/{id}/_read-report', () => tell(t('accountability.markedRead')));
  const readAlong = useAsk('/reports/{id}/_read-report');
  const reading = { id: report.id, body: { partyId: funderId } };
  const own = report.receivers.find(({ partyId }) => partyId === funderId);
  const mayRead = own?.readOn === null && holds(funderId, ...readers);
  const mayAnswer = own?.answerKind === null && holds(funderId, ...answerers);
  if (!mayRead && !mayAnswer) return null;
  return (
    <div className="stack">
      <ErrorSummary problem={read.error ?? readAlong.error} />
      <div className="actions">
        {mayRead && (
          <Button appearance="primary-action-button" busy={read.isPending} onClick={() => read.mutate(reading)}>
            {t('accountability.markRead')}
          </Button>
        )}
        {mayAnswer &&
          (['thanks', 'question'] as const).map((kind) => (
            <Button key={kind} appearance="secondary-action-button" onClick={() => setAnswering(kind)}>
              {t(`accountability.answerAs.${kind}`)}
            </Button>
          ))}
      </div>
      {answering && (
        <AnswerDialog
          reportId={report.id}
          funderId={funderId}
          kind={answering}
          // Who answers has read it.
          onAnswered={() => mayRead && readAlong.mutate(reading)}
          onClose={() => setAnswering(null)}
        />
      )}
    </div>
  );
};
