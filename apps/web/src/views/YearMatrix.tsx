import { useTranslation } from 'react-i18next';
import type { YearMatrixPartyView, YearMatrixView } from '../api/views.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { type YearRow, YearTable } from '../components/YearTable.js';
import { useWordsFor } from '../language/words-for.js';
import { MatrixCell } from './MatrixCell.js';
import type { Open } from './opened.js';

type Props = { view: YearMatrixView; onOpen: Open };

/** A row per party; in each year its amounts with the state in words, and its help in kind. Below it what all give together. */
export const YearMatrix = ({ view, onOpen }: Props) => {
  const { t } = useTranslation();
  const totals = useTotals({ view, onOpen });
  const rows = view.parties.map(
    (party): YearRow => ({
      id: party.partyId,
      head: <PartyHead party={party} own={party.partyId === view.initiativeId} />,
      cells: (year) => <MatrixCell view={view} party={party} year={year} onOpen={onOpen} />,
    }),
  );
  return (
    <YearTable
      caption={t('views.years.table')}
      first={t('views.years.party')}
      years={view.years}
      rows={[...rows, ...totals]}
    />
  );
};

const PartyHead = ({ party: { name, kind }, own }: { party: YearMatrixPartyView; own: boolean }) => {
  const { t } = useTranslation();
  const word = useWordsFor('parties.kind');
  return (
    <>
      {name ?? t('views.years.nameless')}
      <span className="small">{own ? t('views.years.ownShare') : word(kind)}</span>
    </>
  );
};

const together = ['secured', 'income', 'reserved', 'expected'] as const;

const useTotals = ({ view: { initiativeId, asOf, totals }, onOpen }: Props): YearRow[] => {
  const { t } = useTranslation();
  const word = useWordsFor('money.state');
  const shown = together.filter((column) => totals.some((total) => total[column] !== 0));
  return shown.map((column) => ({
    id: column,
    head: t('views.years.together', { state: word(column) }),
    kind: 'total',
    cells: (year) => {
      const amount = totals.find((total) => total.year === year)?.[column];
      if (!amount) return undefined;
      const about = `${t('views.years.together', { state: word(column) })}, ${year}`;
      const asked = { of: 'initiative', id: initiativeId, query: { year, column, asOf } } as const;
      return <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ asked, amount, about })} />;
    },
  }));
};
