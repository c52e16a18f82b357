import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { number } from '../language/format.js';

type Props = { view: ImportView; dryRun: boolean };

/** How far an import is; read aloud by who asks for it, not each second. */
export const Progress = ({ view: { asked, of }, dryRun }: Props) => {
  const { t } = useTranslation();
  return (
    <section className="panel panel--now">
      <Heading2>{t(dryRun ? 'imports.looking' : 'imports.running')}</Heading2>
      <label htmlFor="progress">
        {of > 0 ? t('imports.progress', { asked: number(asked), of: number(of) }) : t('imports.starting')}
      </label>
      <progress id="progress" className="progress" {...(of > 0 ? { value: asked, max: of } : {})} />
      <Paragraph>{t(dryRun ? 'imports.lookingHelp' : 'imports.runningHelp')}</Paragraph>
    </section>
  );
};
