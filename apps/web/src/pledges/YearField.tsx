import { useTranslation } from 'react-i18next';
import type { PledgeYearView } from '../api/views.js';
import { SelectField } from '../components/Field.js';
import { euros } from '../language/format.js';

type Props = { years: readonly PledgeYearView[]; value: number; onChange: (year: number) => void };

/** Which year of a pledge, with its amount. */
export const YearField = ({ years, value, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <SelectField
      id="year"
      label={t('money.year')}
      value={`${value}`}
      onChange={(year) => onChange(Number(year))}
      options={years.map(({ year, amount }) => ({ value: `${year}`, label: `${year} (${euros(amount)})` }))}
    />
  );
};
