import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MembershipView } from '../api/views.js';
import { navOf } from './main-nav.js';

/** The main menu; on a phone it scrolls sideways in its own strip. */
export const MainNav = ({ party }: { party: MembershipView }) => {
  const { t } = useTranslation();
  return (
    <nav className="main-nav" aria-label={t('frame.mainMenu')}>
      <ul className="wide">
        {navOf(party).map(({ name, to }) => (
          <li key={to}>
            <Link
              to={to}
              className="main-nav__link"
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
