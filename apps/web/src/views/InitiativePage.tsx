import { useTranslation } from 'react-i18next';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useIsOwn, usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { AskedOfUs } from './AskedOfUs.js';
import { EntriesDialog } from './EntriesDialog.js';
import { Horizon } from './Horizon.js';
import { OwedToUs } from './OwedToUs.js';
import { useOpened } from './opened.js';
import { useHorizon } from './views.queries.js';

/** An initiative at a glance: is the money safe and until when, what is asked of us, who owes us what. */
export const InitiativePage = () => {
  const id = usePartyId();
  const own = useIsOwn();
  const party = useParty(id);
  return (
    <Loaded query={party}>
      {({ name }) => (
        <Page title={name}>
          <Money initiativeId={id} own={own} />
          <Now initiativeId={id} own={own} />
        </Page>
      )}
    </Loaded>
  );
};

const Money = ({ initiativeId, own }: { initiativeId: string; own: boolean }) => {
  const asOf = useAsOf();
  const horizon = useHorizon(initiativeId, asOf);
  const { opened, open, close } = useOpened();
  return (
    <>
      <AsOfBar />
      <Loaded query={horizon}>{(view) => <Horizon view={view} own={own} past={Boolean(asOf)} onOpen={open} />}</Loaded>
      <EntriesDialog opened={opened} onClose={close} />
    </>
  );
};

// What is to be done is of now only: on a past day it would be a promise that was kept since.
const Now = ({ initiativeId, own }: { initiativeId: string; own: boolean }) => {
  const { t } = useTranslation();
  if (useAsOf()) return null;
  return (
    <div className="columns">
      <h2 className="hidden">{t('views.home.now')}</h2>
      {own && <AskedOfUs initiativeId={initiativeId} />}
      <OwedToUs initiativeId={initiativeId} own={own} />
    </div>
  );
};
