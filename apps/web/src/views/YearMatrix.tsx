import { useTranslation } from 'react-i18next';
import type { StateCell, YearMatrixView } from '../api/planned.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { StateBadge } from '../components/StateBadge.js';
import { YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import type { Opened } from './EntriesDialog.js';

type Party = YearMatrixView['parties'][number];
type Props = { view: YearMatrixView; asOf: string | undefined; onOpen: (opened: Opened) => void };

/** A row per party; in each year its amounts with the state in words. */
export const YearMatrix = ({ view, asOf, onOpen }: Props) => {
  const { t } = useTranslation();
  const word = useWordsFor('money.state');
  const openOf = (party: Party, { year, state, amount }: StateCell) => {
    const about = `${party.name}, ${year}, ${word(state)}`;
    const cell = { view: 'year-matrix', initiativeId: view.initiativeId, partyId: party.partyId, year, state, asOf };
    return { about, open: () => onOpen({ cell, amount, about }) };
  };
  const rowOf = (party: Party) => ({
    id: party.partyId,
    head: party.name,
    cells: (year: number) =>
      stacked(
        party.cells
          .filter((cell) => cell.year === year)
          .map((cell) => ({ cell, ...openOf(party, cell) }))
          .map(({ cell, about, open }) => (
            <li key={cell.state}>
              <OpenNumber amount={cell.amount} about={about} onOpen={open} />
              <StateBadge state={cell.state} />
            </li>
          )),
      ),
  });
  return (
    <YearTable
      caption={t('views.years.table')}
      first={t('views.years.party')}
      years={yearsOf(view)}
      rows={[...view.parties.map(rowOf), { id: 'total', head: t('money.total'), cells: totalOf(view), kind: 'total' }]}
    />
  );
};

const stacked = (items: React.ReactNode[]) => (items.length > 0 ? <ul className="cell">{items}</ul> : undefined);

/** The years from the first to the last that money is meant for, without a gap. */
const yearsOf = ({ parties }: YearMatrixView): number[] => {
  const years = parties.flatMap(({ cells }) => cells.map(({ year }) => year));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
};

const lost = ['lapsed', 'released', 'recovered', 'forecast'];

// What is gone or only expected would make the total say more than there is.
const totalOf = (view: YearMatrixView) => (year: number) =>
  euros(
    view.parties
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.year === year && !lost.includes(cell.state))
      .reduce((sum, { amount }) => sum + amount, 0),
  );
