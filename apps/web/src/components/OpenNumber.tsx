import { useTranslation } from 'react-i18next';
import { euros } from '../language/format.js';

type Props = { amount: number; about: string; onOpen: () => void };

/** An amount that opens into the events it is made of. `about` says which amount it is, for who does not see the table. */
export const OpenNumber = ({ amount, about, onOpen }: Props) => {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`number${amount < 0 ? ' number--short' : ''}`}
      onClick={onOpen}
      title={t('money.open')}
    >
      {euros(amount)}
      <span className="hidden">{`, ${about}: ${t('money.open')}`}</span>
    </button>
  );
};
