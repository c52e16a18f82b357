import { useTranslation } from 'react-i18next';
import { euros } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { usePledges } from '../pledges/pledges.queries.js';
import { knownOf } from './known.js';

/** What the report says by itself: money of that year and help that was delivered in it. */
export const Known = ({ initiativeId, year }: { initiativeId: string; year: number }) => {
  const { t } = useTranslation();
  const { amount, delivered } = knownOf(usePledges(initiativeId).data ?? { money: [], help: [] }, year);
  const nameOf = usePartyNames(delivered.map(({ giverId }) => giverId));
  if (amount === 0 && delivered.length === 0) return null;
  return (
    <section className="panel panel--soft">
      <h2 className="panel__title">{t('accountability.form.known')}</h2>
      <ul>
        {amount > 0 && <li>{t('accountability.form.knownMoney', { year, amount: euros(amount) })}</li>}
        {delivered.map(({ id, description, giverId }) => (
          <li key={id}>{t('accountability.form.knownPledge', { what: description ?? '', who: nameOf(giverId) })}</li>
        ))}
      </ul>
    </section>
  );
};
