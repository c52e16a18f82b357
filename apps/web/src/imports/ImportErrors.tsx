import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { number } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';

const shown = 20;

/** What does not go in and why; the whole list is a file to download. */
export const ImportErrors = ({ view: { id, state, errors, errorCount } }: { view: ImportView }) => {
  const { t } = useTranslation();
  const reasonOf = useWordsFor('imports.reason');
  const heading = t(state === 'done' ? 'imports.errors' : 'imports.errorsAhead', { count: errorCount });
  return (
    <section className="stack">
      <Heading2>{heading}</Heading2>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href={`/v1/imports/${id}/errors.csv`} download>
          {t('imports.download')}
        </a>
      </p>
      <table className="utrecht-table utrecht-table--html-table carded" aria-label={heading}>
        <thead>
          <tr>
            <th scope="col">{t('imports.error.row')}</th>
            <th scope="col">{t('imports.error.column')}</th>
            <th scope="col">{t('imports.error.value')}</th>
            <th scope="col">{t('imports.error.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, shown).map(({ rowNumber, column, value, reason }) => (
            <tr key={`${rowNumber} ${column}`}>
              <th scope="row">{t('imports.error.rowNumber', { row: number(rowNumber) })}</th>
              <td data-label={t('imports.error.column')}>{column}</td>
              <td data-label={t('imports.error.value')}>{value || t('imports.error.empty')}</td>
              <td data-label={t('imports.error.reason')}>{reasonOf(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {errorCount > shown && <p className="small">{t('imports.moreErrors', { shown, count: errorCount })}</p>}
    </section>
  );
};
