import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { day, today } from '../language/format.js';

/** The past day one looks at, out of the address; nothing when one looks at now. */
export const useAsOf = (): string | undefined => useSearch({ strict: false }).asOf;

/** Chooses the day to look at; says plainly when that is not today. */
export const AsOfBar = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const look = (date: string) =>
    navigate({ to: '.', search: { asOf: date && date < today() ? date : undefined }, replace: true });
  return (
    <div className={`as-of${asOf ? ' as-of--past' : ''}`}>
      <label className="as-of__label" htmlFor="as-of">
        {t('frame.asOf.label')}
      </label>
      <input
        id="as-of"
        type="date"
        className="utrecht-textbox utrecht-textbox--html-input as-of__input"
        max={today()}
        value={asOf ?? today()}
        onChange={(event) => look(event.target.value)}
      />
      {asOf && (
        <Button appearance="secondary-action-button" onClick={() => look('')}>
          {t('frame.asOf.today')}
        </Button>
      )}
      <p className="as-of__says" role="status">
        {asOf ? t('frame.asOf.past', { date: day(asOf) }) : t('frame.asOf.now')}
      </p>
    </div>
  );
};
