import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/planned.js';
import { useWordsFor } from '../language/words-for.js';

/** The first rows under the columns as they are mapped now. */
export const Preview = ({ view, mapping }: { view: ImportView; mapping: ImportView['mapping'] }) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const columns = Object.entries(mapping).flatMap(([field, heading]) => (heading ? [{ field, heading }] : []));
  return (
    <>
      <Heading2>{t('imports.preview')}</Heading2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller" aria-label={t('imports.preview')} tabIndex={0}>
        <table className="utrecht-table utrecht-table--html-table">
          <thead>
            <tr>
              {columns.map(({ field }) => (
                <th key={field} scope="col">
                  {word(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.preview.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their number
              <tr key={index}>
                {columns.map(({ field, heading }) => (
                  <td key={field}>{row[heading]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
