import type { BudgetLineEvent } from '@app/budgets';
import type { Entry } from '@app/event-sourcing';
import { recorded, rowAfter } from '@app/event-sourcing/testing';
import { type BudgetLineId, cents, isoDate, type PartyId } from '@app/field';
import { dossierNames } from '../project/dossier-names.projection.js';
import { entry, ledgerWith } from '../testing/ledger-with.js';
import { linesOf } from './lines.view.js';

const [fund, green] = ['fund' as PartyId, 'green' as BudgetLineId];
const opened: BudgetLineEvent = {
  type: 'LineOpened',
  data: { lineId: green, ownerId: fund, code: '6.10', name: 'Groen', taskField: '0.10', structural: true },
};
const budget = (basis: 'adopted' | 'estimate'): BudgetLineEvent => ({
  type: 'BudgetSet',
  data: {
    ...{ lineId: green, ownerId: fund, year: 2027, basis, from: cents(0), to: cents(1000), underProviso: [] },
    decidedOn: isoDate('2026-01-01'),
  },
});
const days = [
  ['2026-03-02', opened],
  ['2026-03-03', budget('estimate')],
  ['2026-03-09', budget('adopted')],
] as const;
const past = days.map(([day, event]) => recorded(green, event, { recordedOn: isoDate(day) }));
const cards = [rowAfter(dossierNames, ...past)].flatMap((row) => row ?? []);

const lines = async (asOf: string, ...entries: readonly Entry[]) => {
  const ledger = await ledgerWith(['2026-03-03', ...entries]);
  const last = await ledger.lastAsOf('budget-line', { partyId: fund }, isoDate(asOf));
  return linesOf({ funderId: fund, asOf: isoDate(asOf), cards, last });
};
const budgeted = entry(1000, { state: 'budgeted', initiativeId: undefined, pledgeId: undefined });
const oneOfEach = [
  ...[budgeted, entry(100, { state: 'held' }), entry(50, { state: 'proviso' }), entry(200)],
  ...[entry(30, { state: 'paid' }), entry(7, { state: 'settled' }), entry(400, { state: 'forecast' })],
];

describe('the lines of a funder', () => {
  it('have each euro in one column, and what is expected in none', async () => {
    const { lines: shown } = await lines('2026-03-31', ...oneOfEach);
    expect(shown[0]?.cells).toEqual([
      {
        ...{ year: 2027, budgeted: 1000, held: 100, proviso: 50, reserved: 150, firm: 200, realised: 37 },
        ...{ free: 1000 - 150 - 200 - 37, expected: 400, basis: 'adopted' },
      },
    ]);
  });
  it('say below zero what is short', async () =>
    expect((await lines('2026-03-31', budgeted, entry(1001))).totals[0]?.free).toBe(-1));
  it('add up to their totals, without what has no line', async () => {
    const { totals } = await lines(
      '2026-03-31',
      budgeted,
      entry(1),
      entry(9, { lineId: 'red' as BudgetLineId }),
      entry(70, { lineId: undefined }),
    );
    expect(totals).toMatchObject([{ budgeted: 1000, firm: 10, free: 990 }]);
  });
  it('say what has no line, per year, in years of its own', async () => {
    const noLine = { lineId: undefined };
    const shown = await lines(
      '2026-03-31',
      budgeted,
      entry(5, { ...noLine, state: 'asked', year: 2028 }),
      entry(70, { ...noLine, year: 2016 }),
    );
    expect(shown.years).toEqual([2027]);
    expect(shown.withoutLine).toEqual([
      { year: 2016, reserved: 0, firm: 70, realised: 0, expected: 0 },
      { year: 2028, reserved: 0, firm: 0, realised: 0, expected: 5 },
    ]);
  });
  it('keep the task field as text', async () =>
    expect((await lines('2026-03-31')).lines[0]).toMatchObject({ code: '6.10', name: 'Groen', taskField: '0.10' }));
  it('show from the day they were opened, with or without money', async () => {
    expect((await lines('2026-03-01')).lines).toEqual([]);
    expect((await lines('2026-03-02')).lines).toMatchObject([{ lineId: green, cells: [] }]);
  });
  it('know on each day whether the year was adopted by then', async () => {
    expect((await lines('2026-03-08', budgeted)).lines[0]?.cells[0]?.basis).toBe('estimate');
    expect((await lines('2026-03-09', budgeted)).lines[0]?.cells[0]?.basis).toBe('adopted');
  });
});
