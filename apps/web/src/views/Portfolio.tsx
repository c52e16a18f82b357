import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortfolioView } from '../api/planned.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { StackedYears } from '../components/StackedYears.js';
import { StateBadge } from '../components/StateBadge.js';
import { YearTable } from '../components/YearTable.js';
import { euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import type { Opened } from './EntriesDialog.js';

type Row = PortfolioView['rows'][number];
type State = Exclude<keyof Row['years'][number], 'year'>;
const states: readonly State[] = ['paid', 'firm', 'reserved', 'forecast'];

// The ledger keeps what is reserved as held, and under proviso beside it.
const inLedger = { paid: 'paid', firm: 'firm', reserved: 'held', forecast: 'forecast' } as const;

type Props = { view: PortfolioView; funderId: string; asOf: string | undefined; onOpen: (opened: Opened) => void };

/** Initiatives by years: drawn as a stack, then each amount to be opened. */
export const Portfolio = ({ view, funderId, asOf, onOpen }: Props) => {
  const { t } = useTranslation();
  const word = useWordsFor('money.state');
  const years = yearsOf(view);
  const number = ({ initiativeId, name }: Row, year: number, state: State, amount: number) => {
    const about = `${name}, ${year}, ${word(state)}`;
    const cell = { view: 'portfolio', partyId: funderId, initiativeId, year, state: inLedger[state], asOf };
    return (
      <li key={state}>
        <OpenNumber amount={amount} about={about} onOpen={() => onOpen({ cell, amount, about })} />
        <StateBadge state={state} />
      </li>
    );
  };
  const rows = view.rows.map((row) => ({
    id: row.initiativeId,
    head: <ToInitiative row={row} />,
    cells: cellsOf(row, number),
  }));
  const total = {
    id: 'total',
    head: t('money.total'),
    cells: (year: number) => euros(sumIn(view, year)),
    kind: 'total' as const,
  };
  return (
    <>
      <StackedYears
        title={t('views.portfolio.chart')}
        about={t('views.portfolio.chartAbout')}
        states={states}
        years={years.map((year) => ({ year, amounts: amountsIn(view, year) }))}
      />
      <YearTable
        caption={t('views.portfolio.table')}
        first={t('views.portfolio.initiative')}
        years={years}
        rows={[...rows, total]}
      />
    </>
  );
};

const ToInitiative = ({ row: { initiativeId, name } }: { row: Row }) => (
  <Link
    className="utrecht-link utrecht-link--html-a"
    to="/initiatives/$partyId/years"
    params={{ partyId: initiativeId }}
  >
    {name}
  </Link>
);

type Number = (row: Row, year: number, state: State, amount: number) => React.ReactNode;

const cellsOf = (row: Row, number: Number) => (year: number) => {
  const amounts = row.years.find((each) => each.year === year);
  const shown = states.filter((state) => amounts?.[state]);
  return shown.length > 0 ? (
    <ul className="cell">{shown.map((state) => number(row, year, state, amounts?.[state] ?? 0))}</ul>
  ) : undefined;
};

const yearsOf = ({ rows }: PortfolioView): number[] =>
  [...new Set(rows.flatMap(({ years }) => years.map(({ year }) => year)))].sort((one, other) => one - other);

const amountsIn = ({ rows }: PortfolioView, year: number): Record<State, number> => {
  const all = rows.flatMap(({ years }) => years).filter((each) => each.year === year);
  const sum = (state: State) => all.reduce((total, each) => total + each[state], 0);
  return { paid: sum('paid'), firm: sum('firm'), reserved: sum('reserved'), forecast: sum('forecast') };
};

const sumIn = (view: PortfolioView, year: number): number => {
  const { paid, firm, reserved } = amountsIn(view, year);
  return paid + firm + reserved;
};
