import { useTranslation } from 'react-i18next';
import type { LineTotalView } from '../api/views.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { Badge } from '../components/StateBadge.js';
import { euros } from '../language/format.js';
import type { Open } from '../views/opened.js';

/** A column of a line, as the api calls it. */
export type Part = Exclude<keyof LineTotalView, 'year'>;

/** Whose numbers: a funder's, on one line or on all together, as known at the end of a day. */
export type Where = Readonly<{ funderId: string; lineId?: string; name: string; asOf: string; onOpen: Open }>;

type Props = { where: Where; cell: LineTotalView | undefined };

/** One amount of a line and year, to be opened. */
export const PartNumber = ({ where: { name, onOpen, ...where }, cell, part }: Props & { part: Part }) => {
  const { t } = useTranslation();
  if (!cell || (cell[part] === 0 && part !== 'free')) return <span className="years__none">–</span>;
  const { year, [part]: amount } = cell;
  const about = `${name}, ${year}, ${t(`budgets.part.${part}`)}`;
  const { funderId: id, lineId, asOf } = where;
  const asked = { of: 'funder', id, query: { view: 'lines', lineId, year, column: part, asOf } } as const;
  return <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ asked, amount, about })} />;
};

/** What a line has free in a year, of how much; in words when the year is only estimated, or falls short. */
export const FreeCell = ({ where, cell, basis }: Props & { basis?: string | null }) => {
  const { t } = useTranslation();
  if (!cell || isEmpty(cell)) return <span className="years__none">–</span>;
  return (
    <>
      <PartNumber where={where} cell={cell} part="free" />
      <span className="small">{t('budgets.freeOf', { budgeted: euros(cell.budgeted) })}</span>
      <Meter cell={cell} />
      {basis === 'estimate' && <Badge tone="inactive">{t('budgets.estimate')}</Badge>}
      {cell.free < 0 && <Badge tone="danger">{t('budgets.short')}</Badge>}
    </>
  );
};

const isEmpty = ({ year, ...amounts }: LineTotalView): boolean =>
  Object.values(amounts).every((amount) => typeof amount !== 'number' || amount === 0);

// The words beside it say the same, so the bar is for the eye only.
const Meter = ({ cell: { budgeted, free } }: { cell: LineTotalView }) => {
  const taken = budgeted > 0 ? Math.min(100, Math.max(0, ((budgeted - free) / budgeted) * 100)) : 0;
  return (
    <span className={`meter${free < 0 ? ' meter--short' : ''}`} aria-hidden="true">
      <span className="meter__taken" style={{ inlineSize: `${taken}%` }} />
    </span>
  );
};
