import { Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog.js';
import { Loaded } from '../components/Loaded.js';
import { euros } from '../language/format.js';
import { EntryTable } from './EntryTable.js';
import { type Opened, useEntries } from './opened.js';

type Props = { opened: Opened | null; onClose: () => void };

/** The events that a number is made of, while one stands open. */
export const EntriesDialog = ({ opened, onClose }: Props) =>
  opened && <OpenedNumber key={opened.about} opened={opened} onClose={onClose} />;

const OpenedNumber = ({ opened: { asked, amount, about }, onClose }: { opened: Opened; onClose: () => void }) => {
  const { t } = useTranslation();
  const entries = useEntries(asked);
  return (
    <Dialog title={t('money.entries.title')} onClose={onClose} wide>
      <p className="lead">
        {about}: <strong>{euros(amount)}</strong>
      </p>
      <Loaded query={entries}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.entries);
          if (all.length === 0) return <Paragraph>{t('money.entries.none')}</Paragraph>;
          return (
            <>
              <Paragraph>{t('money.entries.intro')}</Paragraph>
              <EntryTable entries={all} caption={about} />
            </>
          );
        }}
      </Loaded>
      {entries.hasNextPage && (
        <Button
          appearance="secondary-action-button"
          busy={entries.isFetchingNextPage}
          onClick={() => entries.fetchNextPage()}
        >
          {t('frame.more')}
        </Button>
      )}
    </Dialog>
  );
};
