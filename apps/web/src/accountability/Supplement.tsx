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
import { hasQuestion } from './receivers.js';

/** Adds to a report, to answer a question or because there is more to tell. */
export const Supplement = ({ report }: { report: ReportView }) => {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const isAsked = hasQuestion(report) && report.supplements.length === 0;
  return (
    <div className="actions">
      <Button
        appearance={isAsked ? 'primary-action-button' : 'secondary-action-button'}
        onClick={() => setWriting(true)}
      >
        {t(isAsked ? 'accountability.answerQuestion' : 'accountability.add')}
      </Button>
      {writing && <SupplementDialog reportId={report.id} onClose={() => setWriting(false)} />}
    </div>
  );
};

const SupplementDialog = ({ reportId, onClose }: { reportId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [supplement, setSupplement] = useState('');
  const { mutate, error, isPending } = useAsk('/reports/{id}/_supplement-report', () => {
    tell(t('accountability.added'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!supplement.trim() && { at: 'supplement', detail: t('accountability.supplementMissing') }],
    () => mutate({ id: reportId, body: { supplement: supplement.trim() } }),
  );
  return (
    <Dialog title={t('accountability.add')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="supplement"
          rows={5}
          label={t('accountability.supplementLabel')}
          hint={t('accountability.supplementHelp')}
          error={form.at('supplement')}
          value={supplement}
          onChange={setSupplement}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('accountability.sendSupplement')}
        </Submit>
      </form>
    </Dialog>
  );
};
