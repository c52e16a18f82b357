import { useTranslation } from 'react-i18next';
import { type Language, speak } from '../language/index.js';

const languages: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

/** Dutch or English; each is named in its own language. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="languages">
      <legend className="hidden">{t('frame.language')}</legend>
      {languages.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          className="languages__one"
          aria-pressed={i18n.language === code}
          onClick={() => speak(code)}
        >
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <span className="hidden">{name}</span>
        </button>
      ))}
    </fieldset>
  );
};
