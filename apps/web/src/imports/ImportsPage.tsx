import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { described, Field, TextField } from '../components/Field.js';
import { Page } from '../components/Page.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { usePartyId } from '../frame/address.js';
import { ImportSteps } from './ImportSteps.js';

/** Uploads a register to look at before anything is recorded. */
export const ImportsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <ImportSteps now="upload" />
      <Upload />
    </Page>
  );
};

const Upload = () => {
  const { t } = useTranslation();
  const partyId = usePartyId();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState('');
  const { mutate, error, isPending } = useAsk('/imports', ({ id }) =>
    navigate({ to: '/funders/$partyId/imports/$importId', params: { partyId, importId: id } }),
  );
  const form = useForm(
    error,
    () => [!file && { at: 'file', detail: t('imports.fileMissing') }],
    () => file && mutate({ body: formOf(partyId, file, sheet) }),
  );
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <Field id="file" label={t('imports.file')} hint={t('imports.fileHelp')} error={form.at('file')}>
        <input
          id="file"
          type="file"
          className="file"
          accept=".csv,.tsv,.txt,.xlsx,.json,text/csv,application/json"
          aria-invalid={form.at('file') ? true : undefined}
          aria-describedby={described('file', true, form.at('file'))}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </Field>
      {file?.name.toLowerCase().endsWith('.xlsx') && (
        <TextField
          id="sheet"
          label={t('imports.sheet')}
          hint={t('imports.sheetHelp')}
          error={form.at('sheet')}
          value={sheet}
          onChange={setSheet}
        />
      )}
      <Submit busy={isPending}>{t('imports.upload')}</Submit>
      <p role="status">{isPending && t('imports.uploading')}</p>
    </form>
  );
};

const formOf = (funderId: string, file: File, sheet: string): FormData => {
  const form = new FormData();
  // Fields go before the file: who reads the stream knows them when the file comes.
  form.append('funderId', funderId);
  if (sheet.trim()) form.append('sheet', sheet.trim());
  form.append('file', file);
  return form;
};
