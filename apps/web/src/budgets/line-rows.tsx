import { useTranslation } from 'react-i18next';
import type { LinesView, LineTotalView, LineView } from '../api/views.js';
import type { YearRow } from '../components/YearTable.js';
import type { Open } from '../views/opened.js';
import { LineHead } from './LineHead.js';
import { FreeCell, type Part, PartNumber, type Where } from './LineNumbers.js';

const parts: readonly Part[] = ['budgeted', 'held', 'proviso', 'firm', 'realised', 'free', 'expected'];

/** What stands unfolded, and how to fold and unfold. */
export type Folding = Readonly<{ isOpen: (id: string) => boolean; toggle: (id: string) => void }>;

/** The id under which all lines together fold. */
export const ALL = 'all';

type Props = { view: LinesView; folding: Folding; onOpen: Open };

/** The rows of one line: what is free, and unfolded each column. */
export const useLineRows = ({ view, folding, onOpen }: Props): ((line: LineView) => readonly YearRow[]) => {
  const about = useAbout();
  const rowsOf = useRows(folding);
  return (line) => {
    const { lineId, name, cells } = line;
    const where = { funderId: view.funderId, lineId, name, asOf: view.asOf, onOpen };
    const basisIn = (year: number) => cells.find((cell) => cell.year === year)?.basis;
    return rowsOf({ id: lineId, where, about: about(line), cells, basisIn });
  };
};

/** The rows of all lines together. */
export const useTotalRows = ({ view, folding, onOpen }: Props): readonly YearRow[] => {
  const { t } = useTranslation();
  const rowsOf = useRows(folding);
  const where = { funderId: view.funderId, name: t('budgets.all'), asOf: view.asOf, onOpen };
  return rowsOf({ id: ALL, where, cells: view.totals, kind: 'total' });
};

type Matter = Readonly<{
  id: string;
  where: Where;
  about?: string;
  cells: readonly LineTotalView[];
  basisIn?: (year: number) => string | null | undefined;
  kind?: 'total';
}>;

const useRows = ({ isOpen, toggle }: Folding) => {
  const { t } = useTranslation();
  return ({ id, where, about, cells, basisIn = () => null, kind }: Matter): readonly YearRow[] => {
    const open = isOpen(id);
    const cellIn = (year: number) => cells.find((cell) => cell.year === year);
    const head = <LineHead name={where.name} about={about} open={open} onToggle={() => toggle(id)} />;
    const free = (year: number) => <FreeCell where={where} cell={cellIn(year)} basis={basisIn(year) ?? null} />;
    const detailOf = (part: Part): YearRow => ({
      ...{ id: `${id} ${part}`, head: t(`budgets.part.${part}`), kind: 'part' },
      cells: (year) => <PartNumber where={where} cell={cellIn(year)} part={part} />,
    });
    return [{ id, head, kind: kind ?? 'group', cells: free }, ...(open ? parts.map(detailOf) : [])];
  };
};

const useAbout = () => {
  const { t } = useTranslation();
  return ({ code, programme, taskField, structural }: LineView): string =>
    [
      code,
      programme,
      taskField && t('budgets.taskField', { code: taskField }),
      structural ? t('budgets.structural') : t('budgets.incidental'),
    ]
      .filter(Boolean)
      .join(' · ');
};
