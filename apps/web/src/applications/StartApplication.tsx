import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { TextField } from '../components/Field.js';
import { Submit } from '../components/Submit.js';
import { useForm } from '../components/use-form.js';

/** Begins a draft with the two things every funder asks first. */
export const StartApplication = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [theme, setTheme] = useState('');
  const { mutate, error, isPending } = useAsk('/applications', ({ id }) =>
    navigate({
      to: '/initiatives/$partyId/applications/$applicationId',
      params: { partyId: initiativeId, applicationId: id },
    }),
  );
  const form = useForm(
    error,
    () => [
      title.trim().length < 2 && { at: 'title', detail: t('applications.about.titleMissing') },
      theme.trim().length < 2 && { at: 'theme', detail: t('applications.about.themeMissing') },
    ],
    () => mutate({ body: { initiativeId, title: title.trim(), theme: theme.trim() } }),
  );
  return (
    <form className="stack form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField
        id="title"
        label={t('applications.about.title')}
        hint={t('applications.about.titleHelp')}
        error={form.at('title')}
        value={title}
        onChange={setTitle}
      />
      <TextField
        id="theme"
        label={t('applications.about.theme')}
        hint={t('applications.about.themeHelp')}
        error={form.at('theme')}
        value={theme}
        onChange={setTheme}
      />
      <Submit busy={isPending}>{t('applications.start.send')}</Submit>
    </form>
  );
};
