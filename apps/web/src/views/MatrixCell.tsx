import { useTranslation } from 'react-i18next';
import type { YearMatrixCellView, YearMatrixHelpView, YearMatrixPartyView, YearMatrixView } from '../api/views.js';
import { OpenNumber } from '../components/OpenNumber.js';
import { Badge, StateBadge } from '../components/StateBadge.js';
import { number, shortDay } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import type { Column, Open } from './opened.js';

type Props = { view: YearMatrixView; party: YearMatrixPartyView; year: number; onOpen: Open };

/** What one party has in a year: its amounts by state, then its help in kind. */
export const MatrixCell = ({ view, party, year, onOpen }: Props) => {
  const cells = party.cells.filter((cell) => cell.year === year);
  const help = party.help.filter((each) => each.year === year);
  if (cells.length + help.length === 0) return <span className="years__none">–</span>;
  return (
    <ul className="cell">
      {cells.map((cell) => (
        <li key={cell.state}>
          <Amount view={view} party={party} cell={cell} onOpen={onOpen} />
          <StateBadge state={cell.state} />
        </li>
      ))}
      {help.map((each) => (
        <li key={each.helpId}>
          <Help help={each} />
        </li>
      ))}
    </ul>
  );
};

type AmountProps = { view: YearMatrixView; party: YearMatrixPartyView; cell: YearMatrixCellView; onOpen: Open };

const Amount = ({ view: { initiativeId: id, asOf }, party, cell: { year, state, amount }, onOpen }: AmountProps) => {
  const { t } = useTranslation();
  const word = useWordsFor('money.state');
  const about = `${party.name ?? t('views.years.nameless')}, ${year}, ${word(state)}`;
  // Every state of the ledger is a number that the api opens.
  const query = { partyId: party.partyId, year, column: state as Column, asOf };
  const open = () => onOpen({ asked: { of: 'initiative', id, query }, amount, about });
  return <OpenNumber amount={amount} about={about} onOpen={open} />;
};

const Help = ({
  help: { kind, quantity, unit, state, dueOn, deliveredOn, daysLate },
}: {
  help: YearMatrixHelpView;
}) => {
  const { t } = useTranslation();
  const word = useWordsFor('pledges.kind');
  const howMuch = quantity === null ? '' : `: ${number(quantity)} ${unit ?? ''}`;
  return (
    <>
      {`${word(kind)}${howMuch}`}
      <span className="small">
        {deliveredOn
          ? t('views.help.deliveredOn', { date: shortDay(deliveredOn) })
          : t('views.help.dueOn', { date: shortDay(dueOn) })}
      </span>
      {daysLate > 0 ? (
        <Badge tone={state === 'delivered' ? 'warning' : 'danger'}>{t('views.help.late', { count: daysLate })}</Badge>
      ) : (
        <Badge tone={state === 'delivered' ? 'safe' : 'neutral'}>
          {t(`views.help.${state as 'promised' | 'delivered'}`)}
        </Badge>
      )}
    </>
  );
};
