import { useTranslation } from 'react-i18next';
import { euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { usePledges } from '../pledges/pledges.queries.js';
import { knownIn } from './known.js';

/** What the report says by itself: money of that year and help that was delivered in it. */
export const Known = ({ initiativeId, year }: { initiativeId: string; year: number }) => {
  const { t } = useTranslation();
  const word = useWordsFor('pledges.kind');
  const { money, help } = knownIn(usePledges(initiativeId).data, year);
  const nameOf = usePartyNames([...money, ...help].map(({ partyId }) => partyId));
  if (money.length + help.length === 0) return null;
  return (
    <section className="panel panel--soft">
      <h2 className="panel__title">{t('accountability.form.known')}</h2>
      <ul>
        {money.map(({ partyId, amount, paid }) => (
          <li key={partyId}>
            {t('accountability.form.knownMoney', {
              year,
              who: nameOf(partyId),
              amount: euros(amount),
              paid: euros(paid),
            })}
          </li>
        ))}
        {help.map(({ id, partyId, kind, description }) => (
          <li key={id}>
            {t('accountability.form.knownHelp', { what: description ?? word(kind), who: nameOf(partyId) })}
          </li>
        ))}
      </ul>
    </section>
  );
};
