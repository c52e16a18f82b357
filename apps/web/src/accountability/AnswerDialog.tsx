import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskBody } from '../api/paths.js';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Thanks, or one question. */
export type AnswerKind = AskBody<'/reports/{id}/_answer-report'>['kind'];

type Props = {
  reportId: string;
  funderId: string;
  kind: AnswerKind;
  onAnswered: () => void;
  onClose: () => void;
};

/** Thanks the initiative, or asks it one question; all parties read the answer. */
export const AnswerDialog = ({ reportId, funderId, kind, onAnswered, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [answer, setAnswer] = useState(kind === 'thanks' ? t('accountability.thanksBegin') : '');
  const { mutate, error, isPending } = useAsk('/reports/{id}/_answer-report', () => {
    tell(t('accountability.answerSent'));
    onAnswered();
    onClose();
  });
  const form = useForm(
    error,
    () => [!answer.trim() && { at: 'answer', detail: t(`accountability.answerMissing.${kind}`) }],
    () => mutate({ id: reportId, body: { partyId: funderId, kind, answer: answer.trim() } }),
  );
  return (
    <Dialog title={t(`accountability.answerAs.${kind}`)} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="answer"
          rows={4}
          label={t(`accountability.answerLabel.${kind}`)}
          hint={t(`accountability.answerHelp.${kind}`)}
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
