import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { CoproductionView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Says what the parties want to reach together; what was said before stays in the history. */
export const ShareAmbition = ({ view }: { view: CoproductionView }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div className="actions">
      <Button appearance="secondary-action-button" onClick={() => setAsking(true)}>
        {t(view.ambition ? 'coproductions.ambition.change' : 'coproductions.ambition.write')}
      </Button>
      {asking && <AmbitionDialog view={view} onClose={() => setAsking(false)} />}
    </div>
  );
};

const AmbitionDialog = ({ view, onClose }: { view: CoproductionView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [ambition, setAmbition] = useState(view.ambition ?? '');
  const { mutate, error, isPending } = useAsk('/coproductions/{id}/_share-ambition', () => {
    tell(t('coproductions.ambition.done'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!ambition.trim() && { at: 'ambition', detail: t('coproductions.ambition.missing') }],
    () => mutate({ id: view.id, body: { ambition } }),
  );
  return (
    <Dialog title={t('coproductions.ambition.heading')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="ambition"
          rows={6}
          label={t('coproductions.ambition.label')}
          error={form.at('ambition')}
          value={ambition}
          onChange={setAmbition}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('coproductions.save')}
        </Submit>
      </form>
    </Dialog>
  );
};
