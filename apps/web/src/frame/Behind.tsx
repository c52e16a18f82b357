import { useTranslation } from 'react-i18next';
import { useLag } from '../api/lags.js';
import { day } from '../language/format.js';

/** Says so, calmly, while the page on screen may lack something; the place where it says so is always there. */
export const Behind = () => {
  const { t } = useTranslation();
  const lag = useLag();
  return (
    <div role="status">
      {lag && (
        <div className="behind">
          <p className="behind__title">{t('frame.behind.title')}</p>
          {lag.shows && <p>{t('frame.behind.shows', { date: day(lag.since) })}</p>}
          {lag.follows && <p>{t('frame.behind.follows', { date: day(lag.since) })}</p>}
          <p>{t('frame.behind.rest')}</p>
        </div>
      )}
    </div>
  );
};
