import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { HelpGroups } from './HelpGroups.js';
import { MoneyPledges } from './MoneyPledges.js';
import { PaymentsDue } from './PaymentsDue.js';
import { usePromises } from './pledges.queries.js';

/** What a party promised initiatives itself: its own late promises first, then what it has to pay. */
export const PromisesPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('pledges.own.title')} lead={t('pledges.own.lead')}>
      <Loaded query={usePromises(usePartyId())}>
        {({ money, help }) =>
          money.length + help.length === 0 ? (
            <EmptyState title={t('pledges.own.none')} text={t('pledges.own.noneHelp')} />
          ) : (
            <>
              <PaymentsDue money={money} />
              <HelpGroups help={help} byGiver />
              <MoneyPledges money={money} byGiver />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
