import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/views.js';
import { YearTable } from '../components/YearTable.js';
import type { Open } from '../views/opened.js';
import { ALL, type Folding, useLineRows, useTotalRows } from './line-rows.js';

type Props = { view: LinesView; onOpen: Open };

/** A row per line with what is free; unfolded, a row per column of the budget. */
export const Lines = ({ view, onOpen }: Props) => {
  const { t } = useTranslation();
  const all = [...view.lines.map(({ lineId }) => lineId), ALL];
  const { unfolded, setUnfolded, ...folding } = useFolding();
  const rowsOf = useLineRows({ view, folding, onOpen });
  const totals = useTotalRows({ view, folding, onOpen });
  const isAllOpen = unfolded.length === all.length;
  return (
    <>
      <div className="toolbar">
        <Button appearance="secondary-action-button" onClick={() => setUnfolded(isAllOpen ? [] : all)}>
          {isAllOpen ? t('budgets.closeAll') : t('budgets.open')}
        </Button>
      </div>
      <YearTable
        caption={t('budgets.table')}
        note={t('budgets.note')}
        first={t('budgets.line')}
        years={view.years}
        rows={[...view.lines.flatMap(rowsOf), ...totals]}
      />
    </>
  );
};

const useFolding = () => {
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const isOpen: Folding['isOpen'] = (id) => unfolded.includes(id);
  const toggle: Folding['toggle'] = (id) =>
    setUnfolded(isOpen(id) ? unfolded.filter((each) => each !== id) : [...unfolded, id]);
  return { unfolded, setUnfolded, isOpen, toggle };
};
