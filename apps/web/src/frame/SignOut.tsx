import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';

/** Ends the session and shows the front door. */
export const SignOut = ({ name }: { name: string }) => {
  const { t } = useTranslation();
  const { mutate } = useAsk('/sign-out', () => window.location.assign('/'));
  return (
    <button type="button" className="header__out" title={t('frame.signedInAs', { name })} onClick={() => mutate({})}>
      {t('frame.signOut')}
    </button>
  );
};
