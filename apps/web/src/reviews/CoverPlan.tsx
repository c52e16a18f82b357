import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../api/planned.js';
import { YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';

/** What it costs per year, what covers it, what is asked of this funder, and what is missing. */
export const CoverPlan = ({ review: { cover, asked } }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const amountOf = (part: 'cost' | 'income' | 'asked' | 'uncovered') => (year: number) =>
    shown(cover.find((each) => each.year === year)?.[part]);
  const here = (year: number) => shown(asked.find((each) => each.year === year)?.amount);
  return (
    <YearTable
      caption={t('reviews.cover.title')}
      first={t('reviews.cover.row')}
      years={[...new Set([...cover, ...asked].map(({ year }) => year))].sort((one, other) => one - other)}
      rows={[
        { id: 'cost', head: t('reviews.cover.cost'), cells: amountOf('cost'), kind: 'group' },
        { id: 'income', head: t('reviews.cover.income'), cells: amountOf('income') },
        { id: 'asked', head: t('reviews.cover.asked'), cells: amountOf('asked') },
        { id: 'here', head: t('reviews.cover.askedHere'), cells: here, kind: 'part' },
        { id: 'uncovered', head: t('reviews.cover.uncovered'), cells: amountOf('uncovered'), kind: 'total' },
      ]}
    />
  );
};

const shown = (amount: number | undefined) => (amount ? euros(amount) : undefined);
