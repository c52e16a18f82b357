import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { InviteMember } from './InviteMember.js';
import { MemberRow } from './MemberRow.js';
import { usePartyName } from './names.js';
import { useMembers } from './parties.queries.js';

/** Who does what for a party; who runs it invites others and changes roles. */
export const MembersPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const isAdmin = useHolds()(id, 'admin');
  const name = usePartyName(id);
  return (
    <Page title={t('parties.members.title')} lead={t('parties.members.lead', { name })}>
      <Loaded query={useMembers(id)}>
        {(members) => (
          <ul className="cards">
            {members.map((member) => (
              <MemberRow key={member.personId} partyId={id} member={member} isAdmin={isAdmin} />
            ))}
          </ul>
        )}
      </Loaded>
      {isAdmin && (
        <section className="panel stack">
          <Heading2>{t('parties.members.invite')}</Heading2>
          <InviteMember partyId={id} />
        </section>
      )}
    </Page>
  );
};
