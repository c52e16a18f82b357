import { useParams } from '@tanstack/react-router';
import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { Candidates } from './Candidates.js';
import { ImportErrors } from './ImportErrors.js';
import { ImportResult } from './ImportResult.js';
import { ImportSteps } from './ImportSteps.js';
import { useImport } from './imports.queries.js';
import { Mapping } from './Mapping.js';

const stepOf = (state: string) => (state === 'done' ? 'result' : state === 'waiting' ? 'check' : 'run');

/** One register on its way in: columns to confirm, what would change, progress, result. */
export const ImportPage = () => {
  const { t } = useTranslation();
  const { importId = '' } = useParams({ strict: false });
  const crumbs = [{ name: t('imports.title'), to: `/funders/${usePartyId()}/imports` }];
  return (
    <Loaded query={useImport(importId)}>
      {(view) => (
        <Page title={t(`imports.steps.${stepOf(view.state)}`)} lead={view.fileName} crumbs={crumbs}>
          <ImportSteps now={stepOf(view.state)} />
          {view.state === 'waiting' && <Mapping key={view.id} view={view} />}
          {view.state === 'running' && <Progress view={view} />}
          {view.state === 'failed' && <Failed view={view} />}
          {view.state === 'done' && <ImportResult view={view} />}
          {view.state !== 'running' && view.errorCount > 0 && <ImportErrors view={view} />}
          {view.state === 'done' && view.result && <Candidates candidates={view.result.candidates} />}
        </Page>
      )}
    </Loaded>
  );
};

const Failed = ({ view: { failure } }: { view: ImportView }) => {
  const { t } = useTranslation();
  return (
    <Alert type="error" role="alert">
      <Paragraph>{t('imports.failed')}</Paragraph>
      {failure && <Paragraph>{t('imports.failureCode', { code: failure })}</Paragraph>}
    </Alert>
  );
};

const Progress = ({ view: { asked, of } }: { view: ImportView }) => {
  const { t } = useTranslation();
  return (
    <section className="panel panel--now stack">
      <Heading2>{t('imports.steps.run')}</Heading2>
      <label htmlFor="progress">{t('imports.progress', { done: asked, total: of })}</label>
      <progress id="progress" className="progress" value={asked} max={of || 1} />
      <Paragraph>{t('imports.running')}</Paragraph>
    </section>
  );
};
