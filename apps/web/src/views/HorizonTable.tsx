import { useTranslation } from 'react-i18next';
import type { HorizonYear } from '../api/planned.js';
import { StateBadge } from '../components/StateBadge.js';
import { YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';

const parts = ['firm', 'reserved', 'income', 'forecast'] as const;

/** The numbers behind the drawing: costs, what covers them, what is missing. */
export const HorizonTable = ({ years }: { years: readonly HorizonYear[] }) => {
  const { t } = useTranslation();
  const amountIn = (part: keyof HorizonYear) => (year: number) => {
    const amount = years.find((each) => each.year === year)?.[part];
    return amount ? euros(amount) : undefined;
  };
  return (
    <YearTable
      caption={t('views.horizon.table')}
      first={t('views.horizon.row')}
      years={years.map(({ year }) => year)}
      rows={[
        { id: 'cost', head: t('views.horizon.cost'), cells: amountIn('cost'), kind: 'group' },
        ...parts.map((part) => ({ id: part, head: <StateBadge state={part} />, cells: amountIn(part) })),
        { id: 'uncovered', head: <StateBadge state="uncovered" />, cells: amountIn('uncovered'), kind: 'total' },
      ]}
    />
  );
};
