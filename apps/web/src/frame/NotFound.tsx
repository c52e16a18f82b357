import { Link } from '@tanstack/react-router';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page.js';

/** No page at this address. */
export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('frame.notFound.title')}>
      <Paragraph>{t('frame.notFound.text')}</Paragraph>
      <Link className="utrecht-link utrecht-link--html-a" to="/">
        {t('frame.notFound.home')}
      </Link>
    </Page>
  );
};
