import { useTranslation } from 'react-i18next';

/** What holds everywhere. */
export const Footer = () => {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <div className="wide">
        <p>{t('frame.footer.promise')}</p>
        <p>{t('frame.footer.about')}</p>
      </div>
    </footer>
  );
};
