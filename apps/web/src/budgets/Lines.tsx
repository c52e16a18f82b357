import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinesView, LineView } from '../api/planned.js';
import { type YearRow, YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';
import type { Opened } from '../views/EntriesDialog.js';
import { LineHead } from './LineHead.js';
import { FreeCell, PartNumber } from './LineNumbers.js';

const parts = ['budgeted', 'held', 'proviso', 'firm', 'realised', 'free', 'forecast'] as const;

type Props = { view: LinesView; asOf: string | undefined; onOpen: (opened: Opened) => void };

/** A row per line with what is free; unfolded, a row per column of the budget. */
export const Lines = ({ view, asOf, onOpen }: Props) => {
  const { t } = useTranslation();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const all = view.lines.map(({ lineId }) => lineId);
  const toggle = (id: string) =>
    setUnfolded(unfolded.includes(id) ? unfolded.filter((each) => each !== id) : [...unfolded, id]);
  const rowsOf = (line: LineView): YearRow[] => {
    const open = unfolded.includes(line.lineId);
    const cell = (year: number) => line.cells.find((each) => each.year === year);
    const head = <LineHead line={line} open={open} onToggle={() => toggle(line.lineId)} />;
    const numbers = { line, asOf, onOpen };
    const free: YearRow = {
      id: line.lineId,
      head,
      kind: 'group',
      cells: (year) => <FreeCell {...numbers} cell={cell(year)} />,
    };
    const details = parts.map(
      (part): YearRow => ({
        id: `${line.lineId} ${part}`,
        head: t(`budgets.part.${part}`),
        kind: 'part',
        cells: (year) => <PartNumber {...numbers} cell={cell(year)} part={part} />,
      }),
    );
    return open ? [free, ...details] : [free];
  };
  const total: YearRow = {
    id: 'total',
    head: t('budgets.totalFree'),
    kind: 'total',
    cells: (year) => euros(freeIn(view, year)),
  };
  const isAllOpen = unfolded.length === all.length;
  return (
    <>
      <Button appearance="subtle-button" onClick={() => setUnfolded(isAllOpen ? [] : all)}>
        {t(isAllOpen ? 'budgets.closeAll' : 'budgets.open')}
      </Button>
      <YearTable
        caption={t('budgets.table')}
        first={t('budgets.line')}
        years={view.years}
        rows={[...view.lines.flatMap(rowsOf), total]}
      />
    </>
  );
};

const freeIn = ({ lines }: LinesView, year: number): number =>
  lines.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + (cell.year === year ? cell.free : 0), 0);
