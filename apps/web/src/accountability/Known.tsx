import { useTranslation } from 'react-i18next';
import { euros } from '../language/format.js';
import { usePledges } from '../pledges/pledges.queries.js';

const counted = ['firm', 'paid', 'settled'];

/** What the report says by itself: money of that year and help that was delivered in it. */
export const Known = ({ initiativeId, year }: { initiativeId: string; year: number }) => {
  const { t } = useTranslation();
  const pledges = usePledges(initiativeId).data ?? [];
  const delivered = pledges.filter(({ kind, deliveredOn }) => kind !== 'money' && deliveredOn?.startsWith(`${year}`));
  const money = pledges
    .flatMap(({ years }) => years)
    .filter((cell) => cell.year === year && counted.includes(cell.state))
    .reduce((sum, { amount }) => sum + amount, 0);
  if (money === 0 && delivered.length === 0) return null;
  return (
    <section className="panel panel--soft">
      <h2 className="panel__title">{t('accountability.form.known')}</h2>
      <ul>
        {money > 0 && <li>{t('accountability.form.knownMoney', { year, amount: euros(money) })}</li>}
        {delivered.map(({ id, description, giverName }) => (
          <li key={id}>{t('accountability.form.knownPledge', { what: description, who: giverName })}</li>
        ))}
      </ul>
    </section>
  );
};
