import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../api/planned.js';
import { Dialog } from '../components/Dialog.js';
import { Loaded } from '../components/Loaded.js';
import { euros, shortDay } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { type Cell, useEntries } from './views.queries.js';

/** A number that was opened: which, how much, and what to call it. */
export type Opened = Readonly<{ cell: Cell; amount: number; about: string }>;

/** The events that a number is made of. */
export const EntriesDialog = ({ opened, onClose }: { opened: Opened; onClose: () => void }) => {
  const { t } = useTranslation();
  const entries = useEntries(opened.cell);
  return (
    <Dialog title={t('money.entries.title')} onClose={onClose} wide>
      <p className="lead">{opened.about}</p>
      <Loaded query={entries}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Paragraph>{t('money.entries.none')}</Paragraph>
          ) : (
            <>
              <Paragraph>{t('money.entries.intro', { amount: euros(opened.amount) })}</Paragraph>
              <EntryTable entries={entries} />
            </>
          )
        }
      </Loaded>
    </Dialog>
  );
};

const EntryTable = ({ entries }: { entries: readonly EntryView[] }) => {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroller" aria-label={t('money.entries.title')} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table">
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
            <EntryRow key={entry.eventId} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const EntryRow = ({ entry }: { entry: EntryView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('money.event');
  return (
    <tr>
      <td className="nowrap">{shortDay(entry.recordedOn)}</td>
      <td>
        {word(entry.type)}
        <span className="small">
          {t('money.entries.event', { position: entry.position })} · {entry.actor ?? t('money.entries.system')}
        </span>
      </td>
      <td className="years__number">{`${entry.amount > 0 ? '+' : ''}${euros(entry.amount)}`}</td>
      <td className="years__number">{euros(entry.balance)}</td>
    </tr>
  );
};
