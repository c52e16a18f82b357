import { useTranslation } from 'react-i18next';
import type { YearAmount } from '../api/views.js';
import { MoneyInput } from '../components/MoneyInput.js';
import { readAmount } from '../components/read-amount.js';
import type { Typed } from '../components/typed-years.js';
import { euros } from '../language/format.js';

type Props = {
  asked: readonly YearAmount[];
  free: readonly YearAmount[];
  typed: Typed;
  onChange: (typed: Typed) => void;
  errorAt: (id: string) => string | undefined;
};

/** An amount per year beside what was asked and what the line still has; says when it goes beyond. */
export const AwardYears = ({ asked, free, typed, onChange, errorAt }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="year-fields">
      {asked.map(({ year, amount }) => {
        const room = free.find((each) => each.year === year)?.amount ?? 0;
        const over = overBy(typed[year] ?? '', room);
        const id = `award-${year}`;
        return (
          <MoneyInput
            key={year}
            id={id}
            label={t('reviews.decision.year', { year })}
            hint={t('reviews.decision.askedFree', { asked: euros(amount), free: euros(room) })}
            error={errorAt(id) ?? (over > 0 ? t('reviews.decision.beyond', { amount: euros(over) }) : undefined)}
            value={typed[year] ?? ''}
            onChange={(text) => onChange({ ...typed, [year]: text })}
          />
        );
      })}
    </div>
  );
};

const overBy = (text: string, room: number): number => {
  const amount = readAmount(text);
  return typeof amount === 'number' ? amount - room : 0;
};
