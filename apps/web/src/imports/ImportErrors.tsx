import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { number } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { RowTable } from './RowTable.js';

/** Which rows are not taken and why; the whole list is a file to download. */
export const ImportErrors = ({ view: { id, state, errors, errorCount } }: { view: ImportView }) => {
  const { t } = useTranslation();
  const reason = useWordsFor('imports.reason');
  const download = (
    <>
      {t(state === 'done' ? 'imports.errorsHelpDone' : 'imports.errorsHelp')}{' '}
      <a className="utrecht-link utrecht-link--html-a" href={`/v1/imports/${id}/errors.csv`} download>
        {t('imports.download', { count: errorCount })}
      </a>
    </>
  );
  return (
    <RowTable
      title={t('imports.errors')}
      help={download}
      rows={errors}
      keyOf={({ rowNumber, column }) => `${rowNumber} ${column}`}
      columns={[
        { head: t('imports.error.row'), cell: ({ rowNumber }) => number(rowNumber) },
        { head: t('imports.error.column'), cell: ({ column }) => column },
        { head: t('imports.error.value'), cell: ({ value }) => value || t('imports.error.nothing') },
        { head: t('imports.error.reason'), cell: (error) => reason(error.reason) },
      ]}
    />
  );
};
