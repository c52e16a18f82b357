import { useParams } from '@tanstack/react-router';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemIn } from '../api/problem.js';
import type { ImportView } from '../api/views.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { Failure } from '../components/Failure.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { useWordsFor } from '../language/words-for.js';
import { Findings } from './Findings.js';
import { ImportErrors } from './ImportErrors.js';
import { ImportResult } from './ImportResult.js';
import { type ImportStep, ImportSteps } from './ImportSteps.js';
import { useImport } from './imports.queries.js';
import { MappingForm } from './MappingForm.js';
import { useMapping } from './mapping.js';
import { Progress } from './Progress.js';
import { useEnd } from './use-end.js';

/** One register on its way in. */
export const ImportPage = () => {
  const { importId = '' } = useParams({ strict: false });
  const query = useImport(importId);
  // The api keeps a file for half an hour: once it is gone the page says so, and where to begin again.
  if (query.isError && !problemIn(query.error).passing) return <Expired error={query.error} />;
  return <Loaded query={query}>{(view) => <Import key={view.id} view={view} />}</Loaded>;
};

const Expired = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  return (
    <Page title={t('imports.title')}>
      <Failure error={error} />
      <p>
        <ButtonLink to={`/funders/${usePartyId()}/imports`}>{t('imports.again')}</ButtonLink>
      </p>
    </Page>
  );
};

const Import = ({ view }: { view: ImportView }) => {
  const { t } = useTranslation();
  const [dryRun, setDryRun] = useState(false);
  const chosen = useMapping(view);
  useEnd(view, dryRun);
  const { state, result } = view;
  const isDone = state === 'done';
  const crumbs = [{ name: t('imports.title'), to: `/funders/${usePartyId()}/imports` }];
  return (
    <Page title={view.fileName} lead={t('imports.rows', { count: view.rows })} crumbs={crumbs}>
      <ImportSteps now={stepOf(view, dryRun, chosen.isTried)} done={isDone} />
      {state === 'running' && <Progress view={view} dryRun={dryRun} />}
      {state === 'failed' && <Failed failure={view.failure} />}
      {isDone && result && <ImportResult result={result} />}
      {(state === 'waiting' || state === 'failed') && <MappingForm view={view} chosen={chosen} onRun={setDryRun} />}
      {state !== 'running' && <ImportErrors view={view} />}
      {result && state !== 'running' && (isDone || chosen.isTried) && <Findings result={result} />}
      {isDone && (
        <p>
          <ButtonLink to={`/funders/${view.funderId}/imports`}>{t('imports.another')}</ButtonLink>
        </p>
      )}
    </Page>
  );
};

const Failed = ({ failure }: { failure: string | null }) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.failure');
  return (
    <Alert type="error" role="alert">
      <Paragraph>{failure === null ? t('imports.failure.import/broken-off') : word(failure)}</Paragraph>
    </Alert>
  );
};

const stepOf = ({ state }: ImportView, dryRun: boolean, isTried: boolean): ImportStep => {
  if (state === 'done' || (state === 'running' && !dryRun)) return 'result';
  return state === 'running' || isTried ? 'changes' : 'check';
};
