import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../components/StateBadge.js';
import { YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';
import { type BalanceYear, balanceOf, type Draft } from './draft.js';

/** Costs beside what covers them, per year; what is missing is named. */
export const Balance = ({ draft, years }: { draft: Draft; years: readonly number[] }) => {
  const { t } = useTranslation();
  const balance = balanceOf(draft, years);
  const amountOf = (part: keyof BalanceYear) => (year: number) => {
    const amount = balance.find((each) => each.year === year)?.[part];
    return amount ? euros(amount) : undefined;
  };
  return (
    <section className="stack">
      <Heading2>{t('applications.balance.heading')}</Heading2>
      <YearTable
        caption={t('applications.balance.caption')}
        first={t('applications.balance.row')}
        years={years}
        rows={[
          { id: 'costs', head: t('applications.balance.costs'), cells: amountOf('costs') },
          { id: 'income', head: t('applications.balance.income'), cells: amountOf('income') },
          { id: 'asked', head: t('applications.balance.asked'), cells: amountOf('asked') },
          {
            id: 'gap',
            head: t('applications.balance.gap'),
            kind: 'total',
            cells: (year) => gapIn(balance, year),
          },
        ]}
      />
    </section>
  );
};

// Of a year in which nothing was filled in there is nothing to say.
const gapIn = (balance: readonly BalanceYear[], of: number) => {
  const { costs = 0, income = 0, asked = 0, gap = 0 } = balance.find(({ year }) => year === of) ?? {};
  return costs + income + asked > 0 ? <Gap gap={gap} /> : undefined;
};

/** What a year lacks, or has twice, in words and in money. */
export const Gap = ({ gap }: { gap: number }) => {
  const { t } = useTranslation();
  if (gap === 0) return <Badge tone="safe">{t('applications.balance.covered')}</Badge>;
  return (
    <>
      {euros(Math.abs(gap))}
      <span className="small">{t(gap > 0 ? 'applications.balance.short' : 'applications.balance.over')}</span>
    </>
  );
};
