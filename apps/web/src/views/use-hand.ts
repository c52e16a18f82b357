import { useTranslation } from 'react-i18next';
import type { HandView } from '../api/views.js';

/** By whose hand, in words; empty as long as that is not known. */
export const useHand = (): ((hand: HandView) => string) => {
  const { t } = useTranslation();
  return ({ kind, name }) => {
    if (kind === 'person') return name ? t('views.hand.person', { name }) : t('views.hand.someone');
    if (kind === 'policy') return t('views.hand.policy');
    return kind === 'operator' ? t('views.hand.operator') : '';
  };
};
