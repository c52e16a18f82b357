import { Button, Paragraph } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/planned.js';
import { useAsk } from '../api/use-ask.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { today } from '../language/format.js';

type Props = { pledge: PledgeView; step: '_confirm-delivery' | '_report-delivery'; onClose: () => void };

/** Asks since when it is there, and records it. */
export const DeliveryDialog = ({ pledge, step, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [deliveredOn, setDeliveredOn] = useState(pledge.reportedOn ?? today());
  const confirms = step === '_confirm-delivery';
  const { mutate, error, isPending } = useAsk(() => {
    tell(confirms ? t('pledges.confirmed') : t('pledges.reportedNow', { who: t('pledges.theInitiative') }));
    onClose();
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({ path: `/pledges/${pledge.id}/${step}`, body: { deliveredOn }, seen: pledge.revision });
  };
  return (
    <Dialog title={t(confirms ? 'pledges.confirmTitle' : 'pledges.report')} onClose={onClose}>
      <form className="stack" onSubmit={send}>
        <ErrorSummary problem={error} />
        {confirms && (
          <Paragraph>{t('pledges.confirmText', { what: pledge.description, who: pledge.giverName })}</Paragraph>
        )}
        <TextField
          id="deliveredOn"
          type="date"
          label={t('pledges.deliveredOn')}
          value={deliveredOn}
          onChange={setDeliveredOn}
        />
        <div className="actions">
          <Button appearance="primary-action-button" type="submit" busy={isPending}>
            {t(confirms ? 'pledges.confirm' : 'pledges.report')}
          </Button>
          <Button appearance="subtle-button" type="button" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
