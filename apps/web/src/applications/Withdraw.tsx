import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { ApplicationView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Takes an application back, after asking once more. */
export const Withdraw = ({ view }: { view: ApplicationView }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button appearance="subtle-button" onClick={() => setAsking(true)}>
        {t('applications.withdraw.open')}
      </Button>
      {asking && <WithdrawDialog view={view} onClose={() => setAsking(false)} />}
    </div>
  );
};

const WithdrawDialog = ({ view: { id, status }, onClose }: { view: ApplicationView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const { mutate, error, isPending } = useAsk('/applications/{id}/_withdraw-application', () => {
    tell(t('applications.withdraw.done'));
    onClose();
  });
  const form = useForm(
    error,
    () => [],
    () => mutate({ id }),
  );
  return (
    <Dialog title={t('applications.withdraw.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit}>
        <ErrorSummary {...form.summary} />
        <Paragraph>
          {t(status === 'draft' ? 'applications.withdraw.draft' : 'applications.withdraw.submitted')}
        </Paragraph>
        <Submit busy={isPending} onCancel={onClose} danger>
          {t('applications.withdraw.open')}
        </Submit>
      </form>
    </Dialog>
  );
};
