import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { useHolds } from '../frame/acting-for.js';
import { euros, shortDay, today } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { PayDialog } from './PayDialog.js';
import { type ToPay, toPayOf } from './to-pay.js';

type Due = ToPay & Readonly<{ pledge: PledgeView }>;

/** What a party has to pay now, what is due first first (Awb 4:87: within six weeks). */
export const PaymentsDue = ({ money }: { money: readonly PledgeView[] }) => {
  const { t } = useTranslation();
  const due = money
    .flatMap((pledge) => toPayOf(pledge).map((each): Due => ({ ...each, pledge })))
    .sort((one, other) => one.payBefore.localeCompare(other.payBefore));
  const nameOf = usePartyNames(due.map(({ pledge }) => pledge.initiativeId));
  if (due.length === 0) return null;
  return (
    <section className="stack">
      <Heading2>{t('pledges.own.toPay')}</Heading2>
      <table className="utrecht-table utrecht-table--html-table carded" aria-label={t('pledges.own.toPay')}>
        <thead>
          <tr>
            <th scope="col">{t('pledges.own.whom')}</th>
            <th scope="col">{t('money.year')}</th>
            <th scope="col" className="years__number">
              {t('pledges.own.amount')}
            </th>
            <th scope="col">{t('pledges.own.before')}</th>
            <th scope="col">{t('pledges.own.step')}</th>
          </tr>
        </thead>
        <tbody>
          {due.map((each) => (
            <Row key={each.instalment.instalmentId} due={each} name={nameOf(each.pledge.initiativeId)} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Row = ({ due: { pledge, instalment, open, payBefore }, name }: { due: Due; name: string }) => {
  const { t } = useTranslation();
  const mayPay = useHolds()(pledge.funderId, 'finance');
  const [asking, setAsking] = useState(false);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('money.year')}>{instalment.year}</td>
      <td className="years__number" data-label={t('pledges.own.amount')}>
        {euros(open)}
      </td>
      <td data-label={t('pledges.own.before')}>
        {shortDay(payBefore)} {payBefore < today() && <Badge tone="danger">{t('pledges.own.late')}</Badge>}
      </td>
      <td data-label={t('pledges.own.step')}>
        {mayPay ? (
          <Button appearance="secondary-action-button" onClick={() => setAsking(true)}>
            {t('pledges.pay.open')}
            <span className="hidden">{`: ${name}, ${euros(open)}`}</span>
          </Button>
        ) : (
          t('pledges.own.byFinance')
        )}
        {asking && (
          <PayDialog
            pledge={pledge}
            due={{ year: instalment.year, open, instalmentId: instalment.instalmentId }}
            onClose={() => setAsking(false)}
          />
        )}
      </td>
    </tr>
  );
};
