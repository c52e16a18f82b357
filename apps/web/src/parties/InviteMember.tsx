import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { useTell } from '../components/Live.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import type { Role } from '../frame/roles.js';
import { RoleChoice } from './RoleChoice.js';

/** Makes a link for one person; who opens it and signs in belongs to the party. */
export const InviteMember = ({ partyId }: { partyId: string }) => {
  const { t } = useTranslation();
  const [roles, setRoles] = useState<Role[]>(['member']);
  const [code, setCode] = useState<string | null>(null);
  const { mutate, error, isPending } = useAsk('/parties/{id}/_invite-member', ({ id }) => setCode(id));
  const form = useForm(
    error,
    () => [roles.length === 0 && { at: 'roles', detail: t('parties.members.rolesMissing') }],
    () => mutate({ id: partyId, body: { roles } }),
  );
  if (code)
    return <Invitation link={`${window.location.origin}/join/${partyId}/${code}`} again={() => setCode(null)} />;
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <RoleChoice partyId={partyId} chosen={roles} onChange={setRoles} error={form.at('roles')} />
      <Submit busy={isPending}>{t('parties.members.makeLink')}</Submit>
    </form>
  );
};

const Invitation = ({ link, again }: { link: string; again: () => void }) => {
  const { t } = useTranslation();
  const tell = useTell();
  const copy = () => navigator.clipboard?.writeText(link).then(() => tell(t('parties.members.copied')));
  return (
    <div className="stack form">
      <Paragraph>{t('parties.members.linkHelp')}</Paragraph>
      <TextField id="link" label={t('parties.members.link')} value={link} onChange={() => undefined} readOnly />
      <div className="actions">
        <Button appearance="primary-action-button" onClick={copy}>
          {t('parties.members.copy')}
        </Button>
        <Button appearance="subtle-button" onClick={again}>
          {t('parties.members.another')}
        </Button>
      </div>
    </div>
  );
};
