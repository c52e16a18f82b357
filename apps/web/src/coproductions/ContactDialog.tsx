import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { PartnerView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { SelectField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { useMembers } from '../parties/parties.queries.js';

type Props = { coproductionId: string; partner: PartnerView; onClose: () => void };

/** Names the fixed contact of one's own party, and who stands in. */
export const ContactDialog = ({ coproductionId, partner, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const members = useMembers(partner.partyId).data ?? [];
  const [personId, setPerson] = useState(partner.contactId ?? '');
  const [deputyId, setDeputy] = useState(partner.deputyId ?? '');
  const { mutate, error, isPending } = useAsk('/coproductions/{id}/_appoint-contact', () => {
    tell(t('coproductions.contact.done'));
    onClose();
  });
  const form = useForm(
    error,
    () => [
      !personId && { at: 'personId', detail: t('coproductions.contact.missing') },
      deputyId === personId && personId && { at: 'deputyId', detail: t('coproductions.contact.same') },
    ],
    () => {
      const contact = { partyId: partner.partyId, personId, ...(deputyId ? { deputyId } : {}) };
      mutate({ id: coproductionId, body: contact });
    },
  );
  const people = members.map((member) => ({
    value: member.personId,
    label: member.name ?? t('parties.members.erased'),
  }));
  return (
    <Dialog title={t('coproductions.contact.title')} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <SelectField
          id="personId"
          label={t('coproductions.contact.person')}
          error={form.at('personId')}
          value={personId}
          onChange={setPerson}
          options={[{ value: '', label: t('applications.choose') }, ...people]}
        />
        <SelectField
          id="deputyId"
          label={t('coproductions.contact.deputy')}
          error={form.at('deputyId')}
          value={deputyId}
          onChange={setDeputy}
          options={[{ value: '', label: t('coproductions.contact.nobody') }, ...people]}
        />
        <Submit busy={isPending} onCancel={onClose}>
          {t('coproductions.save')}
        </Submit>
      </form>
    </Dialog>
  );
};
