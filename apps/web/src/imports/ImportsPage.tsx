import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page.js';
import { ImportSteps } from './ImportSteps.js';
import { Upload } from './Upload.js';

/** Uploads a register to look at before anything is recorded. */
export const ImportsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <div className="columns">
        <section className="panel panel--now">
          <Heading2>{t('imports.steps.upload')}</Heading2>
          <Upload />
        </section>
        <section className="stack">
          <Heading2>{t('imports.how')}</Heading2>
          <ImportSteps now="upload" />
        </section>
      </div>
    </Page>
  );
};
