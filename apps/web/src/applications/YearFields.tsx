import { useTranslation } from 'react-i18next';
import { MoneyInput } from '../components/MoneyInput.js';
import type { Typed } from '../components/typed-years.js';

type Props = { id: string; years: readonly number[]; typed: Typed; onChange: (typed: Typed) => void };

/** An amount per year, as typed. */
export const YearFields = ({ id, years, typed, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="year-fields">
      {years.map((year) => (
        <MoneyInput
          key={year}
          id={`${id}-${year}`}
          label={<span className="year-fields__year">{t('applications.inYear', { year })}</span>}
          value={typed[year] ?? ''}
          onChange={(text) => onChange({ ...typed, [year]: text })}
        />
      ))}
    </div>
  );
};
