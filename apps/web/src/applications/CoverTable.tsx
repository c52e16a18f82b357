import { useTranslation } from 'react-i18next';
import type { ApplicationView, YearAmount } from '../api/views.js';
import { type YearRow, YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { Gap } from './Balance.js';

type Line = Readonly<{ id: string; head: string; amounts: readonly YearAmount[] }>;

/** The whole cover plan: costs by category, own cover, what is asked of whom, and what is missing, per year. */
export const CoverTable = ({
  view: { costs, income, asks },
  own,
}: {
  view: ApplicationView;
  own?: string | undefined;
}) => {
  const { t } = useTranslation();
  const [cost, cover] = [useWordsFor('applications.costs.category'), useWordsFor('applications.income.category')];
  const nameOf = usePartyNames(asks.map(({ funderId }) => funderId));
  const spent = costs.map(({ category, amounts }) => ({ id: `cost ${category}`, head: cost(category), amounts }));
  const earned = income.map(({ category, amounts }) => ({ id: `income ${category}`, head: cover(category), amounts }));
  const asked = asks.map(({ funderId, amounts }) => ({
    ...{ id: funderId, amounts },
    head: funderId === own ? t('applications.cover.you', { name: nameOf(funderId) }) : nameOf(funderId),
  }));
  const gap = (year: number) => totalIn(spent, year) - totalIn(earned, year) - totalIn(asked, year);
  return (
    <YearTable
      caption={t('applications.cover.caption')}
      first={t('applications.balance.row')}
      years={yearsIn([...spent, ...earned, ...asked])}
      rows={[
        ...grouped('costs', t('applications.balance.costs'), spent),
        ...grouped('income', t('applications.balance.income'), earned),
        ...grouped('asked', t('applications.balance.asked'), asked),
        {
          id: 'gap',
          head: t('applications.balance.gap'),
          kind: 'total',
          cells: (year) => <Gap gap={gap(year)} />,
        },
      ]}
    />
  );
};

const grouped = (id: string, head: string, lines: readonly Line[]): YearRow[] => [
  { id, head, kind: 'group', cells: (year) => shown(totalIn(lines, year)) },
  ...lines.map(
    (line): YearRow => ({
      ...{ id: line.id, head: line.head, kind: 'part' },
      cells: (year) => shown(totalIn([line], year)),
    }),
  ),
];

const totalIn = (lines: readonly Line[], year: number): number =>
  lines
    .flatMap(({ amounts }) => amounts)
    .filter((each) => each.year === year)
    .reduce((sum, { amount }) => sum + amount, 0);

const yearsIn = (lines: readonly Line[]): number[] =>
  [...new Set(lines.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort((one, other) => one - other);

const shown = (amount: number) => (amount ? euros(amount) : undefined);
