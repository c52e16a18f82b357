import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { nl } from './nl.js';
import type { Shape } from './shape.js';

export type Language = 'nl' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    // As plain text: what is filled in may be a number too. That no translation forgets one, its spec sees to.
    resources: { words: Shape<typeof nl> };
  }
}

const remembered = 'aandeel.language';

/** Dutch, unless this browser chose English before. */
export const startLanguage = async (): Promise<void> => {
  const lng = localStorage.getItem(remembered) === 'en' ? 'en' : 'nl';
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'nl',
    defaultNS: 'words',
    resources: { nl: { words: nl }, en: { words: en } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = lng;
};

/** Speaks another language from now on, and remembers it. */
export const speak = (language: Language): Promise<unknown> => {
  localStorage.setItem(remembered, language);
  return i18next.changeLanguage(language);
};
