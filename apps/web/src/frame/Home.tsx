import { Navigate } from '@tanstack/react-router';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/ButtonLink.js';
import { Page } from '../components/Page.js';
import { useActing } from './acting-for.js';
import { homeOf } from './main-nav.js';

/** Straight on to where this person works; who belongs nowhere yet is told what to do, and may register an initiative. */
export const Home = () => {
  const { t } = useTranslation();
  const { party } = useActing();
  if (party) return <Navigate to={homeOf(party)} replace />;
  return (
    <Page title={t('frame.nothing.title')}>
      <Paragraph>{t('frame.nothing.text')}</Paragraph>
      <Paragraph>{t('frame.nothing.begin')}</Paragraph>
      <p>
        <ButtonLink to="/initiatives/new" primary>
          {t('parties.register.open')}
        </ButtonLink>
      </p>
    </Page>
  );
};
