import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { CoproductionView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { LongTextField, SelectField, TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { usePartyNames } from '../parties/names.js';

/** Records what was agreed, who does it, and by when. */
export const MakeAgreement = ({ view, onClose }: { view: CoproductionView; onClose: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const parties = view.partners.map(({ partyId }) => partyId);
  const nameOf = usePartyNames(parties);
  const [what, setWhat] = useState('');
  const [partyId, setParty] = useState(parties[0] ?? '');
  const [dueOn, setDueOn] = useState('');
  const { mutate, error, isPending } = useAsk('/coproductions/{id}/_make-agreement', () => {
    tell(t('coproductions.agreements.made'));
    onClose();
  });
  const form = useForm(
    error,
    () => [
      !what.trim() && { at: 'what', detail: t('coproductions.agreements.whatMissing') },
      !dueOn && { at: 'dueOn', detail: t('pledges.dateMissing') },
    ],
    () => mutate({ id: view.id, body: { what, partyId, dueOn } }),
  );
  return (
    <Dialog title={t('coproductions.agreements.make')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <LongTextField
          id="what"
          rows={3}
          label={t('coproductions.agreements.what')}
          error={form.at('what')}
          value={what}
          onChange={setWhat}
        />
        <SelectField
          id="partyId"
          label={t('coproductions.agreements.who')}
          value={partyId}
          onChange={setParty}
          options={parties.map((id) => ({ value: id, label: nameOf(id) }))}
        />
        <TextField
          id="dueOn"
          type="date"
          label={t('coproductions.agreements.dueOn')}
          error={form.at('dueOn')}
          value={dueOn}
          onChange={setDueOn}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('coproductions.save')}
        </Submit>
      </form>
    </Dialog>
  );
};
