import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { MemberView } from '../api/views.js';
import { Dialog } from '../components/Dialog.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import type { Role } from '../frame/roles.js';
import { RoleChoice } from './RoleChoice.js';

type Props = { partyId: string; member: MemberView; name: string; onClose: () => void };

/** Gives a member other roles. */
export const ChangeRoles = ({ partyId, member, name, onClose }: Props) => {
  const { t } = useTranslation();
  const tell = useTell();
  const [roles, setRoles] = useState(member.roles as Role[]);
  const { mutate, error, isPending } = useAsk('/parties/{id}/_add-member', () => {
    tell(t('parties.members.changed', { name }));
    onClose();
  });
  const form = useForm(
    error,
    () => [roles.length === 0 && { at: 'roles', detail: t('parties.members.rolesMissing') }],
    () => mutate({ id: partyId, body: { personId: member.personId, roles } }),
  );
  return (
    <Dialog title={t('parties.members.changeTitle', { name })} onClose={onClose}>
      <form className="stack" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary {...form.summary} />
        <RoleChoice partyId={partyId} chosen={roles} onChange={setRoles} error={form.at('roles')} />
        <Submit busy={isPending} onCancel={onClose}>
          {t('parties.members.save')}
        </Submit>
      </form>
    </Dialog>
  );
};
