import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ImportResultView } from '../api/views.js';
import { euros, number } from '../language/format.js';
import { ChangeCounts } from './ChangeCounts.js';
import { OUTCOME } from './use-end.js';

type Props = { result: ImportResultView; allOrNothing: boolean; onAllOrNothing: (wanted: boolean) => void };

/** What would change if the register were recorded now; nothing is recorded yet. */
export const Changes = ({ result, allOrNothing, onAllOrNothing }: Props) => {
  const { t } = useTranslation();
  const { rows, good, bad, awarded } = result;
  return (
    <section className="panel panel--now">
      <Heading2 id={OUTCOME} tabIndex={-1}>
        {t('imports.changesTitle')}
      </Heading2>
      <Paragraph>
        {t('imports.changesText', { good: number(good), rows: number(rows), awarded: euros(awarded) })}
      </Paragraph>
      <ChangeCounts changes={result.changes} />
      {bad > 0 && (
        <div>
          <label className="choice">
            <input type="checkbox" checked={allOrNothing} onChange={(event) => onAllOrNothing(event.target.checked)} />
            {t('imports.allOrNothing', { count: bad })}
          </label>
        </div>
      )}
    </section>
  );
};
