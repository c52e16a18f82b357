import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ReportView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Adds to a report, in answer to a question; what was shared stays as it is. */
export const Supplement = ({ report }: { report: ReportView }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!report.receivers.some(({ answerKind }) => answerKind === 'question')) return null;
  return (
    <div className="actions">
      <Button appearance="secondary-action-button" onClick={() => setAsking(true)}>
        {t('accountability.supplementOpen')}
      </Button>
      {asking && <SupplementDialog reportId={report.id} onClose={() => setAsking(false)} />}
    </div>
  );
};

const SupplementDialog = ({ reportId, onClose }: { reportId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [supplement, setSupplement] = useState('');
  const { mutate, error, isPending } = useAsk('/reports/{id}/_supplement-report', () => {
    tell(t('accountability.supplementSent'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!supplement.trim() && { at: 'supplement', detail: t('accountability.supplementMissing') }],
    () => mutate({ id: reportId, body: { supplement } }),
  );
  return (
    <Dialog title={t('accountability.supplementOpen')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="supplement"
          rows={5}
          label={t('accountability.supplementLabel')}
          error={form.at('supplement')}
          value={supplement}
          onChange={setSupplement}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('accountability.supplementSend')}
        </Submit>
      </form>
    </Dialog>
  );
};
