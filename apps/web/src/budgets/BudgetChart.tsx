import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/views.js';
import { StackedYears } from '../components/StackedYears.js';

const states = ['realised', 'firm', 'proviso', 'held', 'free'] as const;

/** All lines together per year. What is short is not drawn below zero: the table says it. */
export const BudgetChart = ({ view: { totals } }: { view: LinesView }) => {
  const { t } = useTranslation();
  const years = totals.map((total) => ({
    year: total.year,
    amounts: Object.fromEntries(states.map((state) => [state, Math.max(0, total[state])])),
  }));
  const said = { title: t('budgets.chart'), about: t('budgets.chartAbout'), words: 'budgets.part' };
  return <StackedYears {...said} states={states} years={years} />;
};
