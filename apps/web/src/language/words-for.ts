import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

/**
 * Words for a code that comes from the api, looked up in one table of the catalogue; a code without an entry is shown
 * as it is, because hiding it would hide a fact.
 */
export const useWordsFor = (table: string) => {
  useTranslation();
  return (code: string): string => {
    const key = `${table}.${code}` as 'money.total';
    return i18next.exists(key) ? String(i18next.t(key)) : code;
  };
};
