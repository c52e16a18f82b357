import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../parties/names.js';
import { usePhase } from '../phases/phases.queries.js';
import { useIsOwn, usePartyId } from './address.js';

/** On the pages of an initiative that one does not belong to: whose pages these are, and which there are. */
export const InitiativeNav = () => {
  const partyId = usePartyId();
  const isOwn = useIsOwn();
  const isInitiative = useLocation().pathname.startsWith('/initiatives/');
  return partyId && isInitiative && !isOwn ? <Visited partyId={partyId} /> : null;
};

const Visited = ({ partyId }: { partyId: string }) => {
  const { t } = useTranslation();
  const name = usePartyName(partyId);
  // Only who sits at its table may see the phase, and only the api knows who does.
  const seesPhase = usePhase(partyId, true).isSuccess;
  const own = `/initiatives/${partyId}`;
  const items = [
    { name: 'overview', to: own },
    { name: 'years', to: `${own}/years` },
    { name: 'pledges', to: `${own}/pledges` },
    ...(seesPhase
      ? ([
          { name: 'phase', to: `${own}/phase` },
          { name: 'together', to: `${own}/together` },
        ] as const)
      : []),
  ] as const;
  return (
    <nav className="sub-nav" aria-label={t('frame.initiativeMenu', { name })}>
      <ul className="wide">
        <li className="sub-nav__name">{name}</li>
        {items.map(({ name, to }) => (
          <li key={to}>
            <Link
              to={to}
              className="sub-nav__link"
              activeOptions={{ exact: name === 'overview', includeSearch: false }}
            >
              {t(`frame.nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
