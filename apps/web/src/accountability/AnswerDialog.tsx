import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

type Kind = 'thanks' | 'question';
const kinds: readonly Kind[] = ['thanks', 'question'];
type Props = { reportId: string; partyId: string; onClose: () => void };

/** Thanks, or one question: every report gets an answer. */
export const AnswerDialog = ({ reportId, partyId, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [kind, setKind] = useState<Kind>('thanks');
  const [answer, setAnswer] = useState('');
  const { mutate, error, isPending } = useAsk('/reports/{id}/_answer-report', () => {
    tell(t('accountability.answerSent'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!answer.trim() && { at: 'answer', detail: t('accountability.answerMissing') }],
    () => mutate({ id: reportId, body: { partyId, kind, answer } }),
  );
  return (
    <Dialog title={t('accountability.answer')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <SelectField
          id="kind"
          label={t('accountability.answerKind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as Kind)}
          options={kinds.map((each) => ({ value: each, label: t(`accountability.answers.${each}`) }))}
        />
        <LongTextField
          id="answer"
          rows={4}
          label={t('accountability.answerLabel')}
          hint={t('accountability.answerHelp')}
          error={form.at('answer')}
          value={answer}
          onChange={setAnswer}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('accountability.sendAnswer')}
        </Submit>
      </form>
    </Dialog>
  );
};
