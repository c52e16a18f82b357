import { useParams } from '@tanstack/react-router';
import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/planned.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { Candidates } from './Candidates.js';
import { ImportErrors } from './ImportErrors.js';
import { ImportResult } from './ImportResult.js';
import { ImportSteps } from './ImportSteps.js';
import { useImport } from './imports.queries.js';
import { Mapping } from './Mapping.js';

const stepOf = { uploaded: 'check', running: 'run', failed: 'run', done: 'result' } as const;

/** One register on its way in: columns to confirm, progress, result. */
export const ImportPage = () => {
  const { t } = useTranslation();
  const { importId = '' } = useParams({ strict: false });
  const crumbs = [{ name: t('imports.title'), to: `/funders/${usePartyId()}/imports` }];
  return (
    <Loaded query={useImport(importId)}>
      {(view) => (
        <Page title={t(`imports.steps.${stepOf[view.status]}`)} crumbs={crumbs}>
          <ImportSteps now={stepOf[view.status]} />
          {view.status === 'uploaded' && <Mapping view={view} />}
          {view.status === 'running' && <Progress view={view} />}
          {view.status === 'failed' && (
            <Alert type="error">
              <Paragraph>{t('imports.failed')}</Paragraph>
            </Alert>
          )}
          {view.status === 'done' && <ImportResult view={view} />}
          {view.errors.length > 0 && <ImportErrors view={view} />}
          {view.status === 'done' && <Candidates candidates={view.candidates} />}
        </Page>
      )}
    </Loaded>
  );
};

const Progress = ({ view: { done, total } }: { view: ImportView }) => {
  const { t } = useTranslation();
  return (
    <section className="panel panel--now stack">
      <Heading2>{t('imports.steps.run')}</Heading2>
      <label htmlFor="progress">{t('imports.progress', { done, total })}</label>
      <progress id="progress" className="progress" value={done} max={total || 1} />
      <Paragraph>{t('imports.running')}</Paragraph>
    </section>
  );
};
