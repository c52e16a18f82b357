import { Heading1, Paragraph } from '@utrecht/component-library-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from './Header.js';
import { LanguageSwitch } from './LanguageSwitch.js';

/** The front door: what this is, and the way in. One comes back to the page one asked for. */
export const SignIn = () => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${t('frame.signIn.title')} – Aandeel`;
  }, [t]);
  const returnTo = window.location.pathname + window.location.search;
  return (
    <>
      <header className="header">
        <div className="header__top wide">
          <span className="header__name">
            <Mark />
            {t('frame.name')}
          </span>
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" className="wide door">
        <Heading1>{t('frame.claim')}</Heading1>
        <p className="lead">{t('frame.signIn.lead')}</p>
        <Paragraph>{t('frame.signIn.text')}</Paragraph>
        <ul className="door__points">
          <li>{t('frame.signIn.points.initiative')}</li>
          <li>{t('frame.signIn.points.fund')}</li>
          <li>{t('frame.signIn.points.municipality')}</li>
        </ul>
        <a
          className="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action"
          href={`/v1/sign-in?returnTo=${encodeURIComponent(returnTo)}`}
        >
          {t('frame.signIn.button')}
        </a>
      </main>
    </>
  );
};
