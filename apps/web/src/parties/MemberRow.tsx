import { Button, Heading3 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../api/views.js';
import { useActing } from '../frame/acting-for.js';
import { listed } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { ChangeRoles } from './ChangeRoles.js';
import { RemoveMember } from './RemoveMember.js';

type Props = { partyId: string; member: MemberView; isAdmin: boolean };

/** One member and what they do; changed or ended by who runs the party. */
export const MemberRow = ({ partyId, member, isAdmin }: Props) => {
  const { t } = useTranslation();
  const word = useWordsFor('parties.role');
  const { me } = useActing();
  const [asking, setAsking] = useState<'roles' | 'remove' | null>(null);
  const name = member.name ?? t('parties.members.erased');
  const done = () => setAsking(null);
  return (
    <li className="card">
      <Heading3>{me.id === member.personId ? t('parties.members.you', { name }) : name}</Heading3>
      <p className="small">{listed(member.roles.map(word))}</p>
      {isAdmin && (
        <div className="actions">
          <Button appearance="subtle-button" onClick={() => setAsking('roles')}>
            {t('parties.members.change')}
            <span className="hidden">{`: ${name}`}</span>
          </Button>
          <Button appearance="subtle-button" onClick={() => setAsking('remove')}>
            {t('parties.members.remove')}
            <span className="hidden">{`: ${name}`}</span>
          </Button>
        </div>
      )}
      {asking === 'roles' && <ChangeRoles partyId={partyId} member={member} name={name} onClose={done} />}
      {asking === 'remove' && <RemoveMember partyId={partyId} member={member} name={name} onClose={done} />}
    </li>
  );
};
