import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

const follow = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Says so while the browser has no connection. */
export const Offline = () => {
  const { t } = useTranslation();
  const online = useSyncExternalStore(follow, () => navigator.onLine);
  return <div role="status">{!online && <p className="offline wide">{t('frame.offline')}</p>}</div>;
};
