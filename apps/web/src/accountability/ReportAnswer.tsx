import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../api/planned.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { useActing } from '../frame/acting-for.js';

/** What a funder does with a report: read it, and give one answer. */
export const ReportAnswer = ({ report }: { report: ReportView }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { me } = useActing();
  const own = report.requirements.find(({ funderId }) => me.parties.some(({ partyId }) => partyId === funderId));
  const [answer, setAnswer] = useState<string | null>(null);
  const read = useAsk(() => tell(t('accountability.markedRead')));
  const answered = useAsk(() => {
    tell(t('accountability.answerSent'));
    setAnswer(null);
  });
  if (!own || own.answer) return null;
  const id = `answer-${report.id}`;
  const send = () =>
    answered.mutate({ path: `/reports/${report.id}/_answer-report`, body: { funderId: own.funderId, answer } });
  return (
    <div className="stack">
      <ErrorSummary problem={read.error ?? answered.error} />
      {answer !== null && (
        <LongTextField id={id} rows={3} label={t('accountability.answerLabel')} value={answer} onChange={setAnswer} />
      )}
      <div className="actions">
        {!own.readOn && (
          <Button
            appearance="secondary-action-button"
            busy={read.isPending}
            onClick={() =>
              read.mutate({ path: `/reports/${report.id}/_read-report`, body: { funderId: own.funderId } })
            }
          >
            {t('accountability.markRead')}
          </Button>
        )}
        <Button
          appearance="primary-action-button"
          busy={answered.isPending}
          disabled={answer === ''}
          onClick={() => (answer === null ? setAnswer('') : send())}
        >
          {t(answer === null ? 'accountability.answer' : 'accountability.sendAnswer')}
        </Button>
      </div>
    </div>
  );
};
