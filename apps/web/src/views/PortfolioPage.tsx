import { Link } from '@tanstack/react-router';
import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioView } from '../api/planned.js';
import { AsOfBar, useAsOf } from '../components/AsOfBar.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { day } from '../language/format.js';
import { EntriesDialog, type Opened } from './EntriesDialog.js';
import { Portfolio } from './Portfolio.js';
import { usePortfolio } from './portfolio.queries.js';

/** A funder's pledges over the years, and what ends soon. */
export const PortfolioPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const asOf = useAsOf();
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Page title={t('views.portfolio.title')} lead={t('views.portfolio.lead')}>
      <AsOfBar />
      <Loaded query={usePortfolio(id, asOf)}>
        {(view) =>
          view.rows.length === 0 ? (
            <NoPledges funderId={id} />
          ) : (
            <>
              <Ending view={view} />
              <Portfolio view={view} funderId={id} asOf={asOf} onOpen={setOpened} />
            </>
          )
        }
      </Loaded>
      {opened && <EntriesDialog opened={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
};

const Ending = ({ view: { endingWithin12Months } }: { view: PortfolioView }) => {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <Heading2>{t('views.portfolio.ending')}</Heading2>
      {endingWithin12Months.length === 0 && <Paragraph>{t('views.portfolio.noneEnding')}</Paragraph>}
      <ul className="plain">
        {endingWithin12Months.map(({ initiativeId, name, endsOn }) => (
          <li key={initiativeId}>
            <Link
              className="utrecht-link utrecht-link--html-a"
              to="/initiatives/$partyId"
              params={{ partyId: initiativeId }}
            >
              {name}
            </Link>{' '}
            {t('views.portfolio.endingOn', { date: day(endsOn) })}
          </li>
        ))}
      </ul>
    </section>
  );
};

const NoPledges = ({ funderId }: { funderId: string }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('views.portfolio.none')} text={t('views.portfolio.noneHelp')}>
      <Link className="utrecht-link utrecht-link--html-a" to="/funders/$partyId/reviews" params={{ partyId: funderId }}>
        {t('views.portfolio.toReviews')}
      </Link>
    </EmptyState>
  );
};
