import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { LinesView } from '../api/planned.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { YearTable } from '../components/YearTable.js';
import type { Opened } from '../views/EntriesDialog.js';

type Props = { view: LinesView; asOf: string | undefined; onOpen: (opened: Opened) => void };

/** Commitments that belong to no line, per year. */
export const WithoutLine = ({ view: { ownerId, withoutLine }, asOf, onOpen }: Props) => {
  const { t } = useTranslation();
  const shown = withoutLine.filter(({ firm }) => firm > 0);
  const number = (year: number) => {
    const amount = shown.find((each) => each.year === year)?.firm;
    if (!amount) return undefined;
    const about = `${t('budgets.withoutLine')}, ${year}`;
    const cell = { view: 'without-line', partyId: ownerId, year, state: 'firm', asOf };
    return <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ cell, amount, about })} />;
  };
  return (
    <section className="stack">
      <Heading2>{t('budgets.withoutLine')}</Heading2>
      {shown.length === 0 ? (
        <Paragraph>{t('budgets.noneWithoutLine')}</Paragraph>
      ) : (
        <>
          <Alert type="warning">
            <Paragraph>{t('budgets.withoutLineHelp')}</Paragraph>
          </Alert>
          <YearTable
            caption={t('budgets.withoutLine')}
            first={t('budgets.line')}
            years={shown.map(({ year }) => year)}
            rows={[{ id: 'firm', head: t('budgets.commitments'), cells: number }]}
          />
        </>
      )}
    </section>
  );
};
