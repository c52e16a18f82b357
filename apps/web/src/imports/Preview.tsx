import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { number } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import type { Mapping } from './mapping.js';

type Props = { view: ImportView; mapping: Mapping };

/** The first rows under the columns as they are mapped now; the cells as they stand in the file. */
export const Preview = ({ view: { headings, preview, rows }, mapping }: Props) => {
  const { t } = useTranslation();
  const word = useWordsFor('imports.field');
  const columns = Object.entries(mapping).flatMap(([field, heading]) =>
    heading ? [{ field, at: headings.indexOf(heading) }] : [],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroller" aria-labelledby="preview" tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption id="preview">{t('imports.preview', { shown: number(preview.length), rows: number(rows) })}</caption>
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
          {preview.map(({ rowNumber, cells }) => (
            <tr key={rowNumber}>
              <th scope="row">{rowNumber}</th>
              {columns.map(({ field, at }) => (
                <td key={field}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
