import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/views.js';
import { MoneyCard } from './MoneyCard.js';

/** Pledges of money; `byGiver`: shown to who pledged it. */
export const MoneyPledges = ({ money, byGiver = false }: { money: readonly PledgeView[]; byGiver?: boolean }) => {
  const { t } = useTranslation();
  if (money.length === 0) return null;
  return (
    <section className="stack">
      <Heading2>{t('pledges.group.money')}</Heading2>
      <ul className="cards">
        {money.map((pledge) => (
          <MoneyCard key={pledge.id} pledge={pledge} byGiver={byGiver} />
        ))}
      </ul>
    </section>
  );
};
