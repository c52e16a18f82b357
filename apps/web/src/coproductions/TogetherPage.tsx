import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { CoproductionView } from '../api/views.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useActing, useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { usePartyName } from '../parties/names.js';
import { Agreements } from './Agreements.js';
import { useCoproductions } from './coproductions.queries.js';
import { Partners } from './Partners.js';
import { ShareAmbition } from './ShareAmbition.js';

/** Who takes part, who is the fixed contact, what they want together and what they agreed. */
export const TogetherPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const { me, party } = useActing();
  // A visitor looks through the party they act for: only who takes part may see this.
  const own = me.memberships.some(({ partyId }) => partyId === id) ? id : (party?.partyId ?? id);
  const crumbs = [{ name: usePartyName(id), to: `/initiatives/${id}` }];
  return (
    <Page title={t('coproductions.title')} lead={t('coproductions.lead')} crumbs={crumbs}>
      <Loaded query={useCoproductions(own)}>
        {(coproductions) => {
          const found = coproductions.find(({ initiativeId }) => initiativeId === id);
          return found ? (
            <Together view={found} />
          ) : (
            <EmptyState title={t('coproductions.none')} text={t('coproductions.noneHelp')} />
          );
        }}
      </Loaded>
    </Page>
  );
};

const Together = ({ view }: { view: CoproductionView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const mayShare =
    holds(view.initiativeId, 'signer') || view.partners.some(({ partyId }) => holds(partyId, 'accountHolder'));
  return (
    <>
      <section className="stack">
        <Heading2>{t('coproductions.ambition.heading')}</Heading2>
        <p className="prose">{view.ambition ?? t('coproductions.ambition.none')}</p>
        {mayShare && <ShareAmbition view={view} />}
      </section>
      <Partners view={view} />
      <Agreements view={view} />
    </>
  );
};
