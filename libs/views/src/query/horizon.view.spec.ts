import type { Cell, Entry } from '@app/event-sourcing';
import { isoDate, type PartyId } from '@app/field';
import { entry, ledgerWith } from '../testing/ledger-with.js';
import { type HorizonView, horizonOf } from './horizon.view.js';

const garden = 'garden' as PartyId;
const horizon = async (asOf: string, ...entries: readonly Entry[]): Promise<HorizonView> => {
  const ledger = await ledgerWith(['2026-03-02', ...entries]);
  return horizonOf(garden, isoDate(asOf), await ledger.lastAsOf('horizon', { initiativeId: garden }, isoDate(asOf)));
};
const cost = (amount: number, year = 2027) => entry(amount, { state: 'cost', year });
const money = (state: Cell['state'], amount: number, year = 2027) => entry(amount, { state, year });

describe('the horizon', () => {
  it('says per year what it costs and what covers it', async () => {
    const covers = [
      money('firm', 100),
      money('paid', 200),
      money('settled', 300),
      money('held', 40),
      money('proviso', 5),
    ];
    const { years } = await horizon('2026-03-02', cost(1200), ...covers, money('income', 60), money('asked', 500));
    expect(years).toEqual([
      { year: 2027, cost: 1200, income: 60, secured: 600, reserved: 45, expected: 500, uncovered: 495 },
    ]);
  });
  it('leaves no year out', async () =>
    expect((await horizon('2026-03-02', cost(1, 2026), cost(1, 2028))).years.map(({ year }) => year)).toEqual([
      2026, 2027, 2028,
    ]));
  it('never says less than nothing is uncovered', async () =>
    expect((await horizon('2026-03-02', cost(100), money('firm', 300))).years[0]?.uncovered).toBe(0));
  it('is empty before anything was recorded', async () =>
    expect(await horizon('2020-01-01', cost(1))).toMatchObject({ years: [], firstUncoveredMonth: null }));
});

describe('the first uncovered month', () => {
  const monthOn = async (asOf: string, ...entries: readonly Entry[]) =>
    (await horizon(asOf, ...entries)).firstUncoveredMonth;

  it('follows the last month that certain money pays for wholly', async () => {
    expect(await monthOn('2026-03-02', cost(1200), money('firm', 699))).toBe('2027-07');
    expect(await monthOn('2026-03-02', cost(1200), money('firm', 700))).toBe('2027-08');
  });
  it('counts own income, and neither what is reserved nor what is asked', async () => {
    expect(await monthOn('2026-03-02', cost(1200), money('income', 100))).toBe('2027-02');
    expect(await monthOn('2026-03-02', cost(1200), money('held', 1200), money('asked', 1200))).toBe('2027-01');
  });
  it('is none when all planned years are covered', async () =>
    expect(await monthOn('2026-03-02', cost(1200), money('firm', 1200))).toBeNull());
  it('is none when nothing is planned', async () => expect(await monthOn('2026-03-02', money('firm', 5))).toBeNull());
  it('looks at this year and later, as a gap of the past is over', async () => {
    const plan = [cost(1200, 2026), cost(1200, 2027), money('firm', 600, 2026)];
    expect(await monthOn('2026-12-31', ...plan)).toBe('2026-07');
    expect(await monthOn('2027-01-01', ...plan)).toBe('2027-01');
  });
  it('does not take the surplus of one year for the next', async () =>
    expect(await monthOn('2026-03-02', cost(1200, 2026), money('firm', 2400, 2026), cost(1200))).toBe('2027-01'));
});
