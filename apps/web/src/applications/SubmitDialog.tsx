import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ApplicationView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { euros } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { bodiesOf, type Draft } from './draft.js';

type Props = {
  view: ApplicationView;
  draft: Draft;
  seen: number;
  gapReason: string | undefined;
  onClose: () => void;
};

/** Asks once more, saying to whom it goes and that it is frozen after. */
export const SubmitDialog = ({ view: { id }, draft, seen, gapReason, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { asks } = bodiesOf(draft).asks;
  const nameOf = usePartyNames(asks.map(({ funderId }) => funderId));
  const { mutate, error, isPending } = useAsk('/applications/{id}/_submit-application', () => {
    tell(t('applications.submit.done'));
    onClose();
  });
  const form = useForm(
    error,
    () => [],
    () => mutate({ id, seen, body: gapReason ? { gapReason } : {} }),
  );
  return (
    <Dialog title={t('applications.submit.confirm')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit}>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('applications.submit.confirmText')}</Paragraph>
        <ul>
          {asks.map(({ funderId, amounts }) => (
            <li key={funderId}>
              {nameOf(funderId)}: {euros(amounts.reduce((sum, { amount }) => sum + amount, 0))}
            </li>
          ))}
        </ul>
        <Submit busy={isPending} onCancel={onClose}>
          {t('applications.submit.now')}
        </Submit>
      </form>
    </Dialog>
  );
};
