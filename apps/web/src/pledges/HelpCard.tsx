import { Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { HelpView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { day, euros, number } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyName } from '../parties/names.js';
import { HelpSteps } from './HelpSteps.js';

/** One promise of help: what, from or for whom, by when, and whether it is there. */
export const HelpCard = ({ help, byGiver }: { help: HelpView; byGiver: boolean }) => {
  const { t } = useTranslation();
  const kind = useWordsFor('pledges.kind')(help.kind);
  const who = usePartyName(byGiver ? help.initiativeId : help.giverId);
  const worth = help.value === null ? t('pledges.notValued') : t('pledges.value', { amount: euros(help.value) });
  return (
    <li className="card card--pledge">
      <div className="card__head">
        <Heading3>{help.description ?? t('pledges.erased')}</Heading3>
        <Standing help={help} />
      </div>
      <p className="small">
        {t(byGiver ? 'pledges.kindFor' : 'pledges.kindFrom', { kind: kind + muchOf(help), who })} · {worth}
      </p>
      <Dates help={help} />
      <HelpSteps help={help} />
    </li>
  );
};

const muchOf = ({ quantity, unit }: HelpView): string =>
  quantity === null ? '' : ` (${[number(quantity), unit].filter(Boolean).join(' ')})`;

const Standing = ({ help: { status, daysLate } }: { help: HelpView }) => {
  const { t } = useTranslation();
  if (status === 'withdrawn') return <Badge tone="inactive">{t('pledges.withdrawn')}</Badge>;
  if (daysLate > 0)
    return <Badge tone={status === 'delivered' ? 'warning' : 'danger'}>{t('pledges.late', { count: daysLate })}</Badge>;
  return status === 'delivered' ? <Badge tone="safe">{t('pledges.onTime')}</Badge> : null;
};

const Dates = ({ help: { status, dueOn, deliveredOn } }: { help: HelpView }) => {
  const { t } = useTranslation();
  return (
    <p>
      {t('pledges.due', { date: day(dueOn) })}
      {status === 'delivered' && deliveredOn && (
        <>
          <br />
          {t('pledges.delivered', { date: day(deliveredOn) })}
        </>
      )}
    </p>
  );
};
