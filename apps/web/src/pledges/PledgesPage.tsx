import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/planned.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { groupsOf } from './groups.js';
import { PledgeCard } from './PledgeCard.js';
import { usePledges } from './pledges.queries.js';

/** Everything promised to an initiative beside what was delivered, what is late first. */
export const PledgesPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const crumbs = [{ name: useParty(id).data?.name ?? '', to: `/initiatives/${id}` }];
  return (
    <Page title={t('pledges.title')} lead={t('pledges.lead')} crumbs={crumbs}>
      <Loaded query={usePledges(id)}>
        {(pledges) =>
          pledges.length === 0 ? (
            <EmptyState title={t('pledges.none')} text={t('pledges.noneHelp')} />
          ) : (
            groupsOf(pledges).map(({ name, pledges }) => <Group key={name} name={name} pledges={pledges} />)
          )
        }
      </Loaded>
    </Page>
  );
};

const Group = ({
  name,
  pledges,
}: {
  name: ReturnType<typeof groupsOf>[number]['name'];
  pledges: readonly PledgeView[];
}) => {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <Heading2>{t(`pledges.group.${name}`)}</Heading2>
      <ul className="cards">
        {pledges.map((pledge) => (
          <PledgeCard key={pledge.id} pledge={pledge} />
        ))}
      </ul>
    </section>
  );
};
