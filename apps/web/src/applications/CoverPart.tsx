import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { CostCategory, IncomeCategory, TypedLine } from './draft.js';
import { Lines } from './Lines.js';
import type { PartProps } from './part.js';

const costs: readonly CostCategory[] = [
  'activities',
  'materials',
  'residents-time',
  'personnel',
  'housing',
  'organisation',
  'other',
];
const income: readonly IncomeCategory[] = ['own-money', 'own-hours', 'contributions', 'sales', 'other'];

/** What it costs per year. Running costs and residents' own time are costs like any other. */
export const CostsPart = ({ draft: { plan }, years, change }: PartProps) => {
  const { t } = useTranslation();
  const become = (lines: readonly TypedLine<CostCategory>[]) => change({ plan: { ...plan, costs: lines } });
  return (
    <section className="stack">
      <Heading2>{t('applications.costs.heading')}</Heading2>
      <p className="hint">{t('applications.costs.help')}</p>
      <Lines
        kind="costs"
        offered={costs}
        lines={plan.costs}
        years={years}
        onChange={become}
        word={(category) => t(`applications.costs.category.${category}`)}
        add={t('applications.costs.add')}
      />
    </section>
  );
};

/** What the initiative brings itself per year. */
export const IncomePart = ({ draft: { plan }, years, change }: PartProps) => {
  const { t } = useTranslation();
  const become = (lines: readonly TypedLine<IncomeCategory>[]) => change({ plan: { ...plan, income: lines } });
  return (
    <section className="stack">
      <Heading2>{t('applications.income.heading')}</Heading2>
      <p className="hint">{t('applications.income.help')}</p>
      <Lines
        kind="income"
        offered={income}
        lines={plan.income}
        years={years}
        onChange={become}
        word={(category) => t(`applications.income.category.${category}`)}
        add={t('applications.income.add')}
      />
    </section>
  );
};
