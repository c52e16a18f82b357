import type { Entry } from '@app/event-sourcing';
import { isoDate, type PartyId } from '@app/field';
import { entry, ledgerWith } from '../testing/ledger-with.js';
import { portfolioOf } from './portfolio.view.js';

const fund = 'fund' as PartyId;
const portfolio = async (asOf: string, ...entries: readonly Entry[]) => {
  const ledger = await ledgerWith(['2024-01-02', ...entries]);
  const last = await ledger.lastAsOf('portfolio', { partyId: fund }, isoDate(asOf));
  return portfolioOf({ funderId: fund, asOf: isoDate(asOf), last, names: new Map() });
};
const unnamed = { initiativeId: undefined };

describe('the portfolio', () => {
  it('has initiatives by years, recipients without a name together', async () => {
    const { rows, totals } = await portfolio(
      '2026-03-02',
      entry(600),
      entry(4, unnamed),
      entry(5, { ...unnamed, pledgeId: undefined }),
    );
    expect(rows).toEqual([
      { initiativeId: 'garden', name: null, years: [{ year: 2027, reserved: 0, firm: 600, realised: 0, expected: 0 }] },
      { initiativeId: null, name: null, years: [{ year: 2027, reserved: 0, firm: 9, realised: 0, expected: 0 }] },
    ]);
    expect(totals).toMatchObject([{ year: 2027, firm: 609 }]);
  });
  it('leaves out the years in which there is nothing', async () =>
    expect((await portfolio('2026-03-02', entry(1, { year: 2016 }), entry(1))).years).toEqual([2016, 2027]));
  it('leaves out its budget and its help in kind', async () =>
    expect(
      (await portfolio('2026-03-02', entry(1, { ...unnamed, state: 'budgeted' }), entry(1, { state: 'promised' })))
        .rows,
    ).toEqual([]));
});

describe('what ends within twelve months', () => {
  const endingsOn = async (asOf: string, ...entries: readonly Entry[]) => (await portfolio(asOf, ...entries)).endings;
  const in2026 = entry(600, { year: 2026 });

  it('is what was granted until the end of a year that is over by then', async () => {
    const ending = { initiativeId: 'garden', name: null, endsOn: '2026-12-31', granted: 600, inPreparation: 0 };
    expect(await endingsOn('2026-01-01', in2026)).toEqual([ending]);
    expect(await endingsOn('2025-12-31', in2026)).toEqual([ending]);
    expect(await endingsOn('2026-12-31', in2026)).toEqual([ending]);
  });
  it('is not what lasts longer, or was over before', async () => {
    expect(await endingsOn('2025-12-30', in2026)).toEqual([]);
    expect(await endingsOn('2027-01-01', in2026)).toEqual([]);
    expect(await endingsOn('2026-03-02', in2026, entry(1, { state: 'proviso' }))).toEqual([]);
  });
  it('says what is being prepared for the years after', async () =>
    expect(
      await endingsOn('2026-03-02', in2026, entry(30, { state: 'held' }), entry(4, { state: 'asked', year: 2028 })),
    ).toMatchObject([{ granted: 600, inPreparation: 34 }]));
  it('forgets what was given back', async () =>
    expect(await endingsOn('2026-03-02', in2026, entry(-600, { year: 2026 }))).toEqual([]));
});
