import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from './acting-for.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { MainNav } from './MainNav.js';
import { PartySwitch } from './PartySwitch.js';
import { SignOut } from './SignOut.js';

/** The name, whom one acts for, and the main menu. */
export const Header = () => {
  const { t } = useTranslation();
  const { me, party } = useActing();
  return (
    <header className="header">
      <div className="header__top wide">
        <Link to="/" className="header__name">
          <Mark />
          {t('frame.name')}
        </Link>
        <div className="header__who">
          {party && <PartySwitch />}
          <LanguageSwitch />
          <SignOut name={me.name ?? ''} />
        </div>
      </div>
      {party && <MainNav party={party} />}
    </header>
  );
};

/** The mark: a circle of which one share is lit. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="14" className="mark__whole" />
    <path d="M16 16V2a14 14 0 0 1 12.1 21z" className="mark__share" />
  </svg>
);
