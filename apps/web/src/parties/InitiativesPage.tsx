import { Link } from '@tanstack/react-router';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyView } from '../api/planned.js';
import { EmptyState } from '../components/EmptyState.js';
import { TextField } from '../components/Field.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useInitiatives } from './parties.queries.js';

/** All initiatives one may see, found by name or place. */
export const InitiativesPage = () => {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const list = useInitiatives();
  return (
    <Page title={t('parties.initiatives.title')} lead={t('parties.initiatives.lead')}>
      <TextField
        id="sought"
        type="search"
        label={t('parties.initiatives.search')}
        value={sought}
        onChange={setSought}
      />
      <Loaded query={list}>
        {({ pages }) => <Found parties={pages.flatMap(({ rows }) => rows).filter((party) => matches(party, sought))} />}
      </Loaded>
      {list.hasNextPage && (
        <Button
          appearance="secondary-action-button"
          onClick={() => list.fetchNextPage()}
          busy={list.isFetchingNextPage}
        >
          {t('frame.more')}
        </Button>
      )}
    </Page>
  );
};

const matches = ({ name, place }: PartyView, sought: string): boolean =>
  `${name} ${place ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase());

const Found = ({ parties }: { parties: readonly PartyView[] }) => {
  const { t } = useTranslation();
  if (parties.length === 0)
    return <EmptyState title={t('parties.initiatives.none')} text={t('parties.initiatives.noneHelp')} />;
  return (
    <ul className="cards">
      {parties.map(({ id, name, place, theme }) => (
        <li key={id} className="card">
          <Link
            className="utrecht-link utrecht-link--html-a card__link"
            to="/initiatives/$partyId"
            params={{ partyId: id }}
          >
            {name}
          </Link>
          <span className="small">{[place, theme].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
};
