import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortfolioRowView, PortfolioView, PortfolioYearView } from '../api/views.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { StateBadge } from '../components/StateBadge.js';
import type { YearRow } from '../components/YearTable.js';
import { useWordsFor } from '../language/words-for.js';
import type { Open } from './opened.js';

type State = Exclude<keyof PortfolioYearView, 'year'>;
type Whose = Readonly<{ initiativeId?: string; unnamed?: 'true' }>;
type Props = { view: PortfolioView; onOpen: Open };

/** The states of the portfolio, in the order in which they are stacked. */
export const portfolioStates: readonly State[] = ['realised', 'firm', 'reserved', 'expected'];

/** The row of one initiative, or of all recipients without a name. */
export const useInitiativeRow = (props: Props): ((row: PortfolioRowView) => YearRow) => {
  const { t } = useTranslation();
  const cellOf = useCell(props);
  return ({ initiativeId, name, years }) => {
    const shown = name ?? (initiativeId ? t('views.years.nameless') : t('views.portfolio.unnamed'));
    const whose: Whose = initiativeId ? { initiativeId } : { unnamed: 'true' };
    return {
      id: initiativeId ?? 'unnamed',
      head: initiativeId ? <ToInitiative id={initiativeId} name={shown} /> : shown,
      cells: (year) =>
        cellOf(
          shown,
          whose,
          years.find((each) => each.year === year),
        ),
    };
  };
};

/** The row of all initiatives together. */
export const usePortfolioTotals = (props: Props): readonly YearRow[] => {
  const { t } = useTranslation();
  const cellOf = useCell(props);
  const { totals } = props.view;
  const cells: YearRow['cells'] = (year) =>
    cellOf(
      t('money.total'),
      {},
      totals.find((each) => each.year === year),
    );
  return [{ id: 'total', head: t('money.total'), cells, kind: 'total' }];
};

const useCell = ({ view: { funderId: id, asOf }, onOpen }: Props) => {
  const word = useWordsFor('money.state');
  return (who: string, whose: Whose, amounts: PortfolioYearView | undefined) => {
    const shown = portfolioStates.filter((state) => amounts?.[state]);
    if (!amounts || shown.length === 0) return undefined;
    const items = shown.map((column) => {
      const { year, [column]: amount } = amounts;
      const about = `${who}, ${year}, ${word(column)}`;
      const asked = { of: 'funder', id, query: { view: 'portfolio', ...whose, year, column, asOf } } as const;
      return (
        <li key={column}>
          <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ asked, amount, about })} />
          <StateBadge state={column} />
        </li>
      );
    });
    return <ul className="cell">{items}</ul>;
  };
};

const ToInitiative = ({ id, name }: { id: string; name: string }) => (
  <Link className="utrecht-link utrecht-link--html-a" to="/initiatives/$partyId/years" params={{ partyId: id }}>
    {name}
  </Link>
);
