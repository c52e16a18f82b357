import { Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/views.js';
import { MoreButton } from '../components/MoreButton.js';
import { MoneyCard } from './MoneyCard.js';

const STEP = 24;

/** Pledges of money, the newest first; `byGiver`: shown to who pledged it. A register brings thousands. */
export const MoneyPledges = ({ money, byGiver = false }: { money: readonly PledgeView[]; byGiver?: boolean }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  if (money.length === 0) return null;
  return (
    <section className="stack">
      <Heading2>{t('pledges.group.money')}</Heading2>
      <ul className="cards">
        {money
          .toReversed()
          .slice(0, shown)
          .map((pledge) => (
            <MoneyCard key={pledge.id} pledge={pledge} byGiver={byGiver} />
          ))}
      </ul>
      {money.length > shown && <MoreButton left={money.length - shown} onMore={() => setShown(shown + STEP)} />}
    </section>
  );
};
