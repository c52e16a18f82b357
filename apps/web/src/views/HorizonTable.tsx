import { useTranslation } from 'react-i18next';
import type { HorizonView, HorizonYearView } from '../api/views.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { StateBadge } from '../components/StateBadge.js';
import { type YearRow, YearTable } from '../components/YearTable.js';
import { useWordsFor } from '../language/words-for.js';
import type { Open } from './opened.js';

type Part = Exclude<keyof HorizonYearView, 'year'>;
const parts: readonly Part[] = ['secured', 'income', 'reserved', 'expected'];

/** The numbers behind the drawing: costs, what covers them, what is missing; each opens. */
export const HorizonTable = ({ view, onOpen }: { view: HorizonView; onOpen: Open }) => {
  const { t } = useTranslation();
  const numberOf = (column: Part) => (year: number) => (
    <HorizonNumber view={view} column={column} year={year} onOpen={onOpen} />
  );
  const rows: YearRow[] = [
    { id: 'cost', head: t('views.horizon.cost'), cells: numberOf('cost'), kind: 'group' },
    ...parts.map((part): YearRow => ({ id: part, head: <StateBadge state={part} />, cells: numberOf(part) })),
    { id: 'uncovered', head: <StateBadge state="uncovered" />, cells: numberOf('uncovered'), kind: 'total' },
  ];
  return (
    <YearTable
      caption={t('views.horizon.table')}
      note={t('views.horizon.note')}
      first={t('views.horizon.row')}
      years={view.years.map(({ year }) => year)}
      rows={rows}
    />
  );
};

type Props = { view: HorizonView; column: Part; year: number; onOpen: Open };

const HorizonNumber = ({ view: { initiativeId: id, asOf, years }, column, year, onOpen }: Props) => {
  const word = useWordsFor('money.state');
  const amount = years.find((each) => each.year === year)?.[column];
  if (!amount) return <span className="years__none">–</span>;
  const about = `${word(column)}, ${year}`;
  const asked = { of: 'initiative', id, query: { year, column, asOf } } as const;
  return <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ asked, amount, about })} />;
};
