import { useTranslation } from 'react-i18next';
import type { PledgeView } from '../api/views.js';
import { day, euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { toPayOf } from './to-pay.js';

/** The instalments of a pledge: what was agreed for each, and by when it is paid once it is due. */
export const Instalments = ({ pledge }: { pledge: PledgeView }) => {
  const { t } = useTranslation();
  const condition = useWordsFor('pledges.condition');
  const open = toPayOf(pledge).map(({ instalment }) => instalment.instalmentId);
  if (pledge.instalments.length === 0) return null;
  const standing = (instalmentId: string, payBefore: string | null) => {
    if (!payBefore) return t('pledges.notDue');
    return open.includes(instalmentId) ? t('pledges.payBefore', { date: day(payBefore) }) : t('pledges.paid');
  };
  return (
    <details className="fold">
      <summary>{t('pledges.instalments', { count: pledge.instalments.length })}</summary>
      <ul className="plain">
        {pledge.instalments.map((each) => (
          <li key={each.instalmentId}>
            <strong>{each.year}</strong> {euros(each.amount)}
            <span className="small">
              {`${condition(each.condition)} · ${standing(each.instalmentId, each.payBefore)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
