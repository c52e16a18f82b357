import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../api/views.js';
import { CoverTable } from './CoverTable.js';

/** What the initiative wrote: its plan in words and in numbers. `own` is the funder who reads it, if one does. */
export const Told = ({ view, own }: { view: ApplicationView; own?: string }) => {
  const { t } = useTranslation();
  return (
    <>
      <section className="stack">
        <Heading2>{t('applications.about.told')}</Heading2>
        <p className="small">{view.theme}</p>
        <p className="prose">{view.summary ?? t('applications.about.noSummary')}</p>
      </section>
      <section className="stack">
        <Heading2>{t('applications.cover.heading')}</Heading2>
        <CoverTable view={view} own={own} />
        {view.gapReason && (
          <div>
            <strong>{t('applications.cover.gapReason')}</strong>
            <p className="quote">{view.gapReason}</p>
          </div>
        )}
      </section>
    </>
  );
};
