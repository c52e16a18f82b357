import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { LinesView, WithoutLineView } from '../api/views.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { type YearRow, YearTable } from '../components/YearTable.js';
import type { Open } from '../views/opened.js';

type Part = Exclude<keyof WithoutLineView, 'year'>;
const parts: readonly Part[] = ['firm', 'realised', 'reserved', 'expected'];

type Props = { view: LinesView; onOpen: Open };

/** What belongs to no line, per year. What is only asked gets a line with its award, so it is no reason to worry. */
export const WithoutLine = ({ view, onOpen }: Props) => {
  const { t } = useTranslation();
  const { withoutLine } = view;
  const shown = parts.filter((part) => withoutLine.some((each) => each[part] !== 0));
  const isPromised = shown.some((part) => part !== 'expected');
  const rowOf = (part: Part): YearRow => ({
    ...{ id: part, head: t(`budgets.part.${part}`) },
    cells: (year) => <WithoutLineNumber view={view} part={part} year={year} onOpen={onOpen} />,
  });
  return (
    <section className="stack">
      <Heading2>{t('budgets.withoutLine')}</Heading2>
      {isPromised ? (
        <Alert type="warning">
          <Paragraph>{t('budgets.withoutLineHelp')}</Paragraph>
        </Alert>
      ) : (
        <Paragraph>{t('budgets.noneWithoutLine')}</Paragraph>
      )}
      {shown.length > 0 && (
        <YearTable
          caption={t('budgets.withoutLineTable')}
          first={t('budgets.state')}
          years={withoutLine.map(({ year }) => year)}
          rows={shown.map(rowOf)}
        />
      )}
    </section>
  );
};

type NumberProps = Props & { part: Part; year: number };

const WithoutLineNumber = ({ view: { funderId: id, asOf, withoutLine }, part, year, onOpen }: NumberProps) => {
  const { t } = useTranslation();
  const amount = withoutLine.find((each) => each.year === year)?.[part];
  if (!amount) return <span className="years__none">–</span>;
  const about = `${t('budgets.withoutLine')}, ${year}, ${t(`budgets.part.${part}`)}`;
  const asked = { of: 'funder', id, query: { view: 'without-line', year, column: part, asOf } } as const;
  return <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ asked, amount, about })} />;
};
