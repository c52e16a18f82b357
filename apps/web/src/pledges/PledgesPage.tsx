import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { usePartyName } from '../parties/names.js';
import { HelpGroups } from './HelpGroups.js';
import { MoneyPledges } from './MoneyPledges.js';
import { PledgeHelp } from './PledgeHelp.js';
import { usePledges } from './pledges.queries.js';

/** Everything promised to an initiative beside what was delivered, what is late first. */
export const PledgesPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const crumbs = [{ name: usePartyName(id), to: `/initiatives/${id}` }];
  return (
    <Page title={t('pledges.title')} lead={t('pledges.lead')} crumbs={crumbs}>
      <PledgeHelp initiativeId={id} />
      <Loaded query={usePledges(id)}>
        {({ money, help }) =>
          money.length + help.length === 0 ? (
            <EmptyState title={t('pledges.none')} text={t('pledges.noneHelp')} />
          ) : (
            <>
              <HelpGroups help={help} />
              <MoneyPledges money={money} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
