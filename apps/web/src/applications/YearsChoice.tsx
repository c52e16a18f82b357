import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';

type Props = { years: readonly number[]; onAdd: (year: number) => void };

const MOST = 8;

/** Which years the application is about; a year more at either end. */
export const YearsChoice = ({ years, onAdd }: Props) => {
  const { t } = useTranslation();
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return (
    <div className="bar">
      <p>{t('applications.years', { first, last })}</p>
      {years.length < MOST &&
        [first - 1, last + 1].map((year) => (
          <Button key={year} appearance="subtle-button" onClick={() => onAdd(year)}>
            {t('applications.addYear', { year })}
          </Button>
        ))}
    </div>
  );
};
