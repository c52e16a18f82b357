import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/planned.js';
import { number } from '../language/format.js';

const shown = 20;

/** What did not go in and why; the whole list is a file to download. */
export const ImportErrors = ({ view: { id, errors } }: { view: ImportView }) => {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <Heading2>{t('imports.errors', { count: errors.length })}</Heading2>
      <a className="utrecht-link utrecht-link--html-a" href={`/v1/imports/${id}/errors.csv`} download>
        {t('imports.download')}
      </a>
      <table
        className="utrecht-table utrecht-table--html-table carded"
        aria-label={t('imports.errors', { count: errors.length })}
      >
        <thead>
          <tr>
            <th scope="col">{t('imports.error.row')}</th>
            <th scope="col">{t('imports.error.column')}</th>
            <th scope="col">{t('imports.error.value')}</th>
            <th scope="col">{t('imports.error.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, shown).map(({ row, column, value, reason }) => (
            <tr key={`${row} ${column}`}>
              <th scope="row" data-label={t('imports.error.row')}>
                {number(row)}
              </th>
              <td data-label={t('imports.error.column')}>{column}</td>
              <td data-label={t('imports.error.value')}>{value}</td>
              <td data-label={t('imports.error.reason')}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
