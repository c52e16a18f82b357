import { useTranslation } from 'react-i18next';
import type { LineCell, LineView } from '../api/planned.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { Badge } from '../components/StateBadge.js';
import { euros } from '../language/format.js';
import type { Opened } from '../views/EntriesDialog.js';

type Part = Exclude<keyof LineCell, 'year'>;
type Props = { line: LineView; cell: LineCell | undefined; asOf: string | undefined; onOpen: (opened: Opened) => void };

/** One amount of a line and year, to be opened. */
export const PartNumber = ({ line, cell, part, asOf, onOpen }: Props & { part: Part }) => {
  const { t } = useTranslation();
  if (!cell || (cell[part] === 0 && part !== 'free')) return <span className="years__none">–</span>;
  const about = `${line.name}, ${cell.year}, ${t(`budgets.part.${part}`)}`;
  const opened = {
    cell: { view: 'lines', lineId: line.lineId, year: cell.year, state: part, asOf },
    amount: cell[part],
    about,
  };
  return <OpenNumber amount={cell[part]} about={about} onOpen={() => onOpen(opened)} />;
};

/** What a line has free in a year, of how much; in a word when it is short. */
export const FreeCell = (props: Props) => {
  const { t } = useTranslation();
  const { cell } = props;
  if (!cell) return <span className="years__none">–</span>;
  return (
    <>
      <PartNumber {...props} part="free" />
      <span className="small">{t('budgets.freeOf', { budgeted: euros(cell.budgeted) })}</span>
      <Meter cell={cell} />
      {cell.free < 0 && <Badge tone="danger">{t('budgets.short')}</Badge>}
    </>
  );
};

// The words beside it say the same, so the bar is for the eye only.
const Meter = ({ cell: { budgeted, free } }: { cell: LineCell }) => {
  const taken = budgeted > 0 ? Math.min(100, Math.max(0, ((budgeted - free) / budgeted) * 100)) : 0;
  return (
    <span className={`meter${free < 0 ? ' meter--short' : ''}`} aria-hidden="true">
      <span className="meter__taken" style={{ inlineSize: `${taken}%` }} />
    </span>
  );
};
