import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { today } from '../language/format.js';

type Props = { coproductionId: string; agreementId: string; onClose: () => void };

/** Records that an agreement was kept, and when. */
export const KeepAgreement = ({ coproductionId, agreementId, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [keptOn, setKeptOn] = useState(today());
  const { mutate, error, isPending } = useAsk('/coproductions/{id}/_keep-agreement', () => {
    tell(t('coproductions.agreements.keptNow'));
    onClose();
  });
  const form = useForm(
    error,
    () => [!keptOn && { at: 'keptOn', detail: t('pledges.dateMissing') }],
    () => mutate({ id: coproductionId, body: { agreementId, keptOn } }),
  );
  return (
    <Dialog title={t('coproductions.agreements.keep')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <TextField
          id="keptOn"
          type="date"
          max={today()}
          label={t('coproductions.agreements.keptOn')}
          error={form.at('keptOn')}
          value={keptOn}
          onChange={setKeptOn}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('coproductions.save')}
        </Submit>
      </form>
    </Dialog>
  );
};
