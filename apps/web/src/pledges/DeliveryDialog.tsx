import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { HelpView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { today } from '../language/format.js';
import { usePartyName } from '../parties/names.js';

const paths = { confirm: '/help/{id}/_confirm-delivery', report: '/help/{id}/_report-delivery' } as const;

type Props = { help: HelpView; step: keyof typeof paths; onClose: () => void };

/** Asks since when it is there, and records it. */
export const DeliveryDialog = ({ help, step, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [giver, receiver] = [usePartyName(help.giverId), usePartyName(help.initiativeId)];
  const [deliveredOn, setDeliveredOn] = useState(help.deliveredOn ?? today());
  const { mutate, error, isPending } = useAsk(paths[step], () => {
    tell(step === 'confirm' ? t('pledges.confirmed') : t('pledges.reportedNow', { who: receiver }));
    onClose();
  });
  const form = useForm(
    error,
    () => [!deliveredOn && { at: 'deliveredOn', detail: t('pledges.dateMissing') }],
    () => mutate({ id: help.id, body: { deliveredOn } }),
  );
  return (
    <Dialog title={t(step === 'confirm' ? 'pledges.confirmTitle' : 'pledges.report')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        {step === 'confirm' && (
          <Paragraph>{t('pledges.confirmText', { what: help.description ?? '', who: giver })}</Paragraph>
        )}
        <TextField
          id="deliveredOn"
          type="date"
          max={today()}
          label={t('pledges.deliveredOn')}
          error={form.at('deliveredOn')}
          value={deliveredOn}
          onChange={setDeliveredOn}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t(step === 'confirm' ? 'pledges.confirm' : 'pledges.report')}
        </Submit>
      </form>
    </Dialog>
  );
};
