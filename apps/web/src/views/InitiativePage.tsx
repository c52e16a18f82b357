import { useTranslation } from 'react-i18next';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { AskedOfUs } from './AskedOfUs.js';
import { Horizon } from './Horizon.js';
import { OwedToUs } from './OwedToUs.js';
import { useHorizon } from './views.queries.js';

/** An initiative at a glance: is the money safe and until when, what is asked of us, who owes us what. */
export const InitiativePage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const party = useParty(id);
  const horizon = useHorizon(id, useAsOf());
  return (
    <Loaded query={party}>
      {({ name }) => (
        <Page title={name}>
          <AsOfBar />
          <h2 className="hidden">{t('views.home.title', { name })}</h2>
          <Loaded query={horizon}>{(view) => <Horizon view={view} initiativeId={id} />}</Loaded>
          <div className="columns">
            <AskedOfUs initiativeId={id} />
            <OwedToUs initiativeId={id} />
          </div>
        </Page>
      )}
    </Loaded>
  );
};
