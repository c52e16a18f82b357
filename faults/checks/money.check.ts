import type { StoredEvent } from '@app/event-store';
import { sum } from '@app/field';
import type { CellBalance } from '@app/ledger';
import type { Evidence, Found } from './evidence.js';
import { type Columns, type Money, moneyOf } from './money.js';

/** Money that is nowhere or twice: more promised than budgeted, a ledger that says otherwise, something left half done. */
export const moneyOffIn = ({ events, cells }: Pick<Evidence, 'events' | 'cells'>): Found => {
  const off: string[] = [];
  const money = moneyOf(events, (cell, columns, { type, position }) => {
    if (isOverdrawn(columns)) off.push(`line ${cell} after ${type} at ${position}: ${JSON.stringify(columns)}`);
  });
  return [...off, ...notGivenBackIn(money), ...ledgerOff(money, cells), ...halfDoneIn(events)];
};

const columnsOf = ({ held, proviso, firm, paid, settled }: Columns): number => sum(held, proviso, firm, paid, settled);

const isOverdrawn = (columns: Columns): boolean =>
  Object.values(columns).some((amount) => amount < 0) ||
  columnsOf(columns) > columns.budgeted ||
  columns.taken > columns.budgeted;

// At rest the line holds taken what its pledges and holds are, to the cent.
const notGivenBackIn = (money: Money): Found =>
  [...money]
    .filter(([, columns]) => columns.taken !== columnsOf(columns))
    .map(([cell, columns]) => `line ${cell} holds ${columns.taken} taken: ${JSON.stringify(columns)}`);

const ledgerOff = (money: Money, cells: readonly CellBalance[]): Found => {
  const balances = new Map<string, number>();
  for (const { view, lineId, year, state, balance } of cells)
    if (view === 'budget-line' && lineId) {
      const cell = `${lineId} ${year} ${state}`;
      balances.set(cell, (balances.get(cell) ?? 0) + balance);
    }
  const wanted = new Map(
    [...money].flatMap(([cell, { taken, ...columns }]) =>
      Object.entries(columns).map(([state, amount]): [string, number] => [`${cell} ${state}`, amount]),
    ),
  );
  return [...new Set([...balances.keys(), ...wanted.keys()])]
    .filter((cell) => (balances.get(cell) ?? 0) !== (wanted.get(cell) ?? 0))
    .map((cell) => `ledger ${cell}: ${balances.get(cell) ?? 0} where ${wanted.get(cell) ?? 0} was to be`);
};

/** What each of these must be followed by: one of those, under the same id, once. */
const followed: readonly (readonly [first: string, id: string, then: readonly string[]])[] = [
  ['AwardProposed', 'holdId', ['MoneyHeld', 'HoldRefused']],
  ['MoneyHeld', 'holdId', ['HoldReleased', 'HoldCommitted']],
  ['AwardGranted', 'holdId', ['HoldCommitted']],
  ['HoldCommitted', 'pledgeId', ['PledgeMade']],
];

const halfDoneIn = (events: readonly StoredEvent[]): Found =>
  followed.flatMap(([first, id, then]) => {
    const idOf = ({ data }: StoredEvent): unknown => (data as Record<string, unknown>)[id];
    const counts = new Map<unknown, number>();
    for (const event of events.filter(({ type }) => then.includes(type)))
      counts.set(idOf(event), (counts.get(idOf(event)) ?? 0) + 1);
    const begun = events.filter(({ type }) => type === first);
    const off = begun.filter((event) => counts.get(idOf(event)) !== 1);
    return off.map(
      (event) =>
        `${first} at ${event.position}: followed by ${then.join(' or ')} ${counts.get(idOf(event)) ?? 0} times`,
    );
  });
