import { Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/planned.js';
import { Badge, StateBadge } from '../components/StateBadge.js';
import { day, euros, number } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { DeliverySteps } from './DeliverySteps.js';

/** One pledge: what, from whom, by when, and whether it is there. */
export const PledgeCard = ({ pledge }: { pledge: PledgeView }) => {
  const { t } = useTranslation();
  const kind = useWordsFor('pledges.kind');
  const much = pledge.quantity ? ` (${number(pledge.quantity)} ${pledge.unit ?? ''})`.replace(' )', ')') : '';
  return (
    <li className="card card--pledge">
      <div className="card__head">
        <Heading3>{pledge.description + much}</Heading3>
        <Standing pledge={pledge} />
      </div>
      <p className="small">
        {`${kind(pledge.kind)} ${t('pledges.from', { who: pledge.giverName })}`}
        {pledge.kind !== 'money' && <> · {worth(pledge, t)}</>}
      </p>
      <Dates pledge={pledge} />
      {pledge.years.length > 0 && <Years pledge={pledge} />}
      {pledge.provisoUntil && <p className="hint">{t('pledges.proviso', { date: day(pledge.provisoUntil) })}</p>}
      <DeliverySteps pledge={pledge} />
    </li>
  );
};

type T = ReturnType<typeof useTranslation>['t'];
const worth = ({ value }: PledgeView, t: T): string =>
  value === null ? t('pledges.notValued') : t('pledges.value', { amount: euros(value) });

const Standing = ({ pledge: { deliveredOn, daysLate, dueOn } }: { pledge: PledgeView }) => {
  const { t } = useTranslation();
  if (daysLate > 0)
    return <Badge tone={deliveredOn ? 'warning' : 'danger'}>{t('pledges.late', { count: daysLate })}</Badge>;
  return deliveredOn && dueOn ? <Badge tone="safe">{t('pledges.onTime')}</Badge> : null;
};

const Dates = ({ pledge: { kind, dueOn, deliveredOn } }: { pledge: PledgeView }) => {
  const { t } = useTranslation();
  if (kind === 'money' && !dueOn && !deliveredOn) return null;
  return (
    <p>
      {dueOn ? t('pledges.due', { date: day(dueOn) }) : t('pledges.noDue')}
      {deliveredOn && (
        <>
          <br />
          {t('pledges.delivered', { date: day(deliveredOn) })}
        </>
      )}
    </p>
  );
};

const Years = ({ pledge: { years } }: { pledge: PledgeView }) => (
  <ul className="year-chips">
    {years.map(({ year, state, amount }) => (
      <li key={`${year} ${state}`}>
        <strong>{year}</strong> {euros(amount)} <StateBadge state={state} />
      </li>
    ))}
  </ul>
);
