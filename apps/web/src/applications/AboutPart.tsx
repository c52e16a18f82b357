import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { LongTextField, TextField } from '../components/Field.js';
import type { PartProps } from './part.js';

/** What, for whom and why, asked once for all funders. */
export const AboutPart = ({ draft: { about }, change }: PartProps) => {
  const { t } = useTranslation();
  const short = (text: string, detail: string) => (text.trim().length < 2 ? detail : undefined);
  return (
    <section className="stack form">
      <Heading2>{t('applications.about.heading')}</Heading2>
      <TextField
        id="title"
        label={t('applications.about.title')}
        hint={t('applications.about.titleHelp')}
        error={short(about.title, t('applications.about.titleMissing'))}
        value={about.title}
        onChange={(title) => change({ about: { ...about, title } })}
      />
      <TextField
        id="theme"
        label={t('applications.about.theme')}
        hint={t('applications.about.themeHelp')}
        error={short(about.theme, t('applications.about.themeMissing'))}
        value={about.theme}
        onChange={(theme) => change({ about: { ...about, theme } })}
      />
      <LongTextField
        id="summary"
        rows={8}
        label={t('applications.about.summary')}
        hint={t('applications.about.summaryHelp')}
        value={about.summary}
        onChange={(summary) => change({ about: { ...about, summary } })}
      />
    </section>
  );
};
