import { useTranslation } from 'react-i18next';
import type { EntryView } from '../api/views.js';
import { euros, shortDay } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { useHand } from './use-hand.js';

/** Entries, each with the change and the balance after it. On a phone each row stands by itself. */
export const EntryTable = ({ entries, caption }: { entries: readonly EntryView[]; caption: string }) => {
  const { t } = useTranslation();
  return (
    <table className="utrecht-table utrecht-table--html-table carded">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('money.entries.recordedOn')}</th>
          <th scope="col">{t('money.entries.what')}</th>
          <th scope="col" className="years__number">
            {t('money.entries.amount')}
          </th>
          <th scope="col" className="years__number">
            {t('money.entries.balance')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={`${entry.eventId} ${entry.pledgeId} ${entry.line}`} entry={entry} />
        ))}
      </tbody>
    </table>
  );
};

const EntryRow = ({ entry }: { entry: EntryView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('views.event');
  return (
    <tr>
      <td className="nowrap">{shortDay(entry.recordedOn)}</td>
      <td>
        {entry.type ? word(entry.type) : t('money.entries.notRead')}
        <Around entry={entry} />
      </td>
      <td className="years__number" data-label={t('money.entries.amount')}>
        {`${entry.amount > 0 ? '+' : ''}${euros(entry.amount)}`}
      </td>
      <td className="years__number" data-label={t('money.entries.balance')}>
        {euros(entry.balance)}
      </td>
    </tr>
  );
};

// Between whom, on which line, on which day of its own, and by whose hand: as far as it is known.
const Around = ({
  entry: { party, initiative, line, happenedOn, recordedOn, hand, position },
}: {
  entry: EntryView;
}) => {
  const { t } = useTranslation();
  const byHand = useHand();
  const said = [
    party && initiative ? t('money.entries.between', { party, initiative }) : (party ?? initiative),
    line && t('money.entries.line', { code: line }),
    happenedOn && happenedOn !== recordedOn && t('money.entries.happenedOn', { date: shortDay(happenedOn) }),
    byHand(hand),
    t('money.entries.event', { position }),
  ];
  return <span className="small">{said.filter(Boolean).join(' · ')}</span>;
};
