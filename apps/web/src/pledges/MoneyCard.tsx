import { Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PledgeView, PledgeYearView } from '../api/views.js';
import { StateBadge } from '../components/StateBadge.js';
import { day, euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyName } from '../parties/names.js';
import { Instalments } from './Instalments.js';
import { MoneySteps } from './MoneySteps.js';

/** One pledge of money: from or for whom, each year with its state, and its instalments. */
export const MoneyCard = ({ pledge, byGiver }: { pledge: PledgeView; byGiver: boolean }) => {
  const { t } = useTranslation();
  const form = useWordsFor('pledges.legalForm');
  const who = usePartyName(byGiver ? pledge.initiativeId : pledge.funderId);
  const total = pledge.years.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <li className="card card--pledge">
      <div className="card__head">
        <Heading3>{who || t('pledges.unnamed')}</Heading3>
        <strong className="nowrap">{euros(total)}</strong>
      </div>
      <p className="small">{t('pledges.madeOn', { form: form(pledge.legalForm), date: day(pledge.madeOn) })}</p>
      <ul className="year-chips">
        {pledge.years.map((year) => (
          <Year key={year.year} year={year} />
        ))}
      </ul>
      <Instalments pledge={pledge} />
      <MoneySteps pledge={pledge} />
    </li>
  );
};

const Year = ({ year: { year, amount, state, paid, provisoUntil } }: { year: PledgeYearView }) => {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{year}</strong> {euros(amount)} <StateBadge state={state} />
      {paid > 0 && paid < amount && <span className="small">{t('pledges.paidSoFar', { amount: euros(paid) })}</span>}
      {state === 'proviso' && provisoUntil && (
        <span className="small">{t('pledges.proviso.until', { date: day(provisoUntil) })}</span>
      )}
    </li>
  );
};
