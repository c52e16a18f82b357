import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/planned.js';
import { StackedYears } from '../components/StackedYears.js';

const states = ['realised', 'firm', 'proviso', 'held', 'free'] as const;

/** All lines together per year. What is short is not drawn below zero: the table says it. */
export const BudgetChart = ({ view: { years, lines } }: { view: LinesView }) => {
  const { t } = useTranslation();
  const sum = (year: number, state: (typeof states)[number]) =>
    lines.flatMap(({ cells }) => cells).reduce((total, cell) => total + (cell.year === year ? cell[state] : 0), 0);
  const stacks = years.map((year) => ({
    year,
    amounts: Object.fromEntries(states.map((state) => [state, Math.max(0, sum(year, state))])),
  }));
  return <StackedYears title={t('budgets.chart')} about={t('budgets.chartAbout')} states={states} years={stacks} />;
};
