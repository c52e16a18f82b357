import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault, Problem } from '../api/problem.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { described, Field, TextField } from '../components/Field.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';
import { usePartyId } from '../frame/address.js';

const MOST_BYTES = 20_000_000;

/** Sends a register to be read; what is wrong with the file is said at the file, of its sheet at the sheet. */
export const Upload = () => {
  const { t } = useTranslation();
  const funderId = usePartyId();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState('');
  const { mutate, error, isPending } = useAsk('/imports', ({ id }) =>
    navigate({ to: '/funders/$partyId/imports/$importId', params: { partyId: funderId, importId: id } }),
  );
  const form = useForm(
    error,
    () => [
      !file && { at: 'file', detail: t('imports.fileMissing') },
      file !== null && file.size > MOST_BYTES && { at: 'file', detail: t('imports.fileTooLarge') },
    ],
    () => file && mutate({ body: bodyOf(funderId, file, sheet.trim()) }),
  );
  const refused = faultOf(form.summary.problem);
  const faultAt = (id: string) => form.at(id) ?? (refused?.at === id ? refused.detail : undefined);
  const fault = faultAt('file');
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...(refused ? { faults: [refused] } : form.summary)} />
      <Field id="file" label={t('imports.file')} hint={t('imports.fileHelp')} error={fault}>
        <span className="file">
          <input
            id="file"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.json,text/csv,application/json"
            aria-invalid={fault ? true : undefined}
            aria-describedby={described('file', true, fault)}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </span>
      </Field>
      {file?.name.toLowerCase().endsWith('.xlsx') && (
        <TextField
          id="sheet"
          label={t('imports.sheet')}
          hint={t('imports.sheetHelp')}
          error={faultAt('sheet')}
          value={sheet}
          onChange={setSheet}
        />
      )}
      <Submit busy={isPending}>{t('imports.upload')}</Submit>
      <p role="status">{isPending && t('imports.uploading')}</p>
    </form>
  );
};

const bodyOf = (funderId: string, file: File, sheet: string): FormData => {
  const form = new FormData();
  form.append('funderId', funderId);
  if (sheet) form.append('sheet', sheet);
  // Last, so that whose it is has been read before the file is.
  form.append('file', file);
  return form;
};

// A refused file has no fields of its own: the sentence belongs to the file, or to the sheet that is not in it.
const faultOf = (problem: Problem | null): Fault | undefined => {
  if (!problem?.code.startsWith('import/') || problem.code === 'import/too-many-uploads') return undefined;
  return { at: problem.code === 'import/no-such-sheet' ? 'sheet' : 'file', detail: problem.message };
};
