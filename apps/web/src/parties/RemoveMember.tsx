import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { MemberView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

type Props = { partyId: string; member: MemberView; name: string; onClose: () => void };

/** Ends a membership, after asking once more. */
export const RemoveMember = ({ partyId, member: { personId }, name, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk('/parties/{id}/_remove-member', () => {
    tell(t('parties.members.removed', { name }));
    onClose();
  });
  const form = useForm(
    error,
    () => [],
    () => mutate({ id: partyId, body: { personId } }),
  );
  return (
    <Dialog title={t('parties.members.removeTitle', { name })} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit}>
        <ErrorSummary {...form.summary} />
        <Paragraph>{t('parties.members.removeText')}</Paragraph>
        <Submit busy={isPending} onCancel={onClose} danger>
          {t('parties.members.remove')}
        </Submit>
      </form>
    </Dialog>
  );
};
