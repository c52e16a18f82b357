import { useNavigate } from '@tanstack/react-router';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { described, Field } from '../components/Field.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { ImportSteps } from './ImportSteps.js';

/** Uploads a register to look at before anything is recorded. */
export const ImportsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <div className="aside">
        <Upload />
        <ImportSteps now="upload" />
      </div>
    </Page>
  );
};

const Upload = () => {
  const { t } = useTranslation();
  const partyId = usePartyId();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const { mutate, error, isPending } = useAsk(({ id }) =>
    navigate({ to: '/funders/$partyId/imports/$importId', params: { partyId, importId: id } }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (!file) return;
    const form = new FormData();
    form.append('funderId', partyId);
    form.append('file', file);
    mutate({ path: '/imports', body: form });
  };
  const fault = missing && !file ? t('imports.fileMissing') : undefined;
  return (
    <form className="stack form" onSubmit={send} noValidate>
      <ErrorSummary
        problem={fault ? null : error}
        faults={fault ? [{ at: 'file', detail: fault }] : (error?.faults ?? [])}
      />
      <Field id="file" label={t('imports.file')} hint={t('imports.fileHelp')} error={fault}>
        <input
          id="file"
          type="file"
          className="file"
          accept=".csv,.xlsx,.json,text/csv,application/json"
          aria-describedby={described('file', true, fault)}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </Field>
      <div className="actions">
        <Button appearance="primary-action-button" type="submit" busy={isPending}>
          {t('imports.upload')}
        </Button>
      </div>
      <p role="status">{isPending && t('imports.uploading')}</p>
    </form>
  );
};
