import { Link } from '@tanstack/react-router';
import { Button } from '@utrecht/component-library-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyView } from '../api/views.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { EmptyState } from '../components/EmptyState.js';
import { TextField } from '../components/Field.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { matches } from './matches.js';
import { useParties } from './parties.queries.js';

const SHOWN = 60;

/** All initiatives one may see, found by name; who works on one that is not here registers it. */
export const InitiativesPage = () => {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const list = useParties('initiative');
  useAllPages(list, sought !== '' || shown > SHOWN);
  return (
    <Page title={t('parties.initiatives.title')} lead={t('parties.initiatives.lead')}>
      <div className="toolbar">
        <TextField
          id="sought"
          type="search"
          label={t('parties.initiatives.search')}
          value={sought}
          onChange={setSought}
        />
        <ButtonLink to="/initiatives/new">{t('parties.register.open')}</ButtonLink>
      </div>
      <Loaded query={list}>
        {({ pages }) => {
          const found = pages.flatMap(({ rows }) => rows).filter(({ name }) => matches(name, sought));
          return (
            <>
              <Found parties={found.slice(0, shown)} />
              {(found.length > shown || (list.hasNextPage && !sought)) && (
                <Button
                  appearance="secondary-action-button"
                  onClick={() => setShown(shown + SHOWN)}
                  busy={list.isFetchingNextPage}
                >
                  {t('frame.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};

// One searches in all of them, not in the first page.
const useAllPages = (list: ReturnType<typeof useParties>, wanted: boolean): void => {
  const { hasNextPage, isFetching, fetchNextPage } = list;
  useEffect(() => {
    if (wanted && hasNextPage && !isFetching) void fetchNextPage();
  }, [wanted, hasNextPage, isFetching, fetchNextPage]);
};

const Found = ({ parties }: { parties: readonly PartyView[] }) => {
  const { t } = useTranslation();
  if (parties.length === 0)
    return <EmptyState title={t('parties.initiatives.none')} text={t('parties.initiatives.noneHelp')} />;
  return (
    <ul className="cards">
      {parties.map(({ id, name, kvk }) => (
        <li key={id} className="card">
          <Link
            className="utrecht-link utrecht-link--html-a card__link"
            to="/initiatives/$partyId"
            params={{ partyId: id }}
          >
            {name}
          </Link>
          {kvk && <span className="small">{t('parties.kvk', { kvk })}</span>}
        </li>
      ))}
    </ul>
  );
};
