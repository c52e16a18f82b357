import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { useWordsFor } from '../language/words-for.js';
import type { Mapping } from './mapping.js';

/** The first rows under the columns as they are mapped now. */
export const Preview = ({ view, mapping }: { view: ImportView; mapping: Mapping }) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const columns = Object.entries(mapping)
    .map(([field, heading]) => ({ field, at: view.headings.indexOf(heading ?? '') }))
    .filter(({ at }) => at >= 0);
  return (
    <>
      <Heading2>{t('imports.preview')}</Heading2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller" aria-label={t('imports.preview')} tabIndex={0}>
        <table className="utrecht-table utrecht-table--html-table">
          <thead>
            <tr>
              <th scope="col">{t('imports.error.row')}</th>
              {columns.map(({ field }) => (
                <th key={field} scope="col">
                  {word(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.preview.map(({ rowNumber, cells }) => (
              <tr key={rowNumber}>
                <td>{rowNumber}</td>
                {columns.map(({ field, at }) => (
                  <td key={field}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
