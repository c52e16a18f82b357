import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { euros, number } from '../language/format.js';

type Result = NonNullable<ImportView['result']>;
type Props = { result: Result; allOrNothing: boolean; onAllOrNothing: (all: boolean) => void };

/** What reading in would do, counted without recording anything. */
export const Changes = ({ result, allOrNothing, onAllOrNothing }: Props) => {
  const { t } = useTranslation();
  const { changes, good, bad, rows, awarded, unnamed, nothingAwarded } = result;
  return (
    <Alert type="info" role="status">
      <Heading2 className="alert-heading">{t('imports.changes.heading')}</Heading2>
      <Paragraph>
        {t('imports.changes.rows', { good: number(good), rows: number(rows), awarded: euros(awarded) })}
      </Paragraph>
      <ul>
        <li>{t('imports.changes.new', { amount: number(changes.new) })}</li>
        <li>{t('imports.changes.corrected', { amount: number(changes.corrected) })}</li>
        <li>{t('imports.changes.unchanged', { amount: number(changes.unchanged) })}</li>
        {changes.gone > 0 && <li>{t('imports.changes.gone', { amount: number(changes.gone) })}</li>}
        {unnamed > 0 && <li>{t('imports.changes.unnamed', { amount: number(unnamed) })}</li>}
        {nothingAwarded > 0 && <li>{t('imports.changes.nothingAwarded', { amount: number(nothingAwarded) })}</li>}
      </ul>
      {bad > 0 && (
        <label className="choice">
          <input type="checkbox" checked={allOrNothing} onChange={() => onAllOrNothing(!allOrNothing)} />
          <span>{t('imports.changes.allOrNothing', { amount: number(bad) })}</span>
        </label>
      )}
    </Alert>
  );
};
