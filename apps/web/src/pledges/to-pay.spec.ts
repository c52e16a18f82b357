import { toPayOf } from './to-pay.js';

const year = (paid: number, state = 'firm') => ({
  ...{ year: 2027, state, amount: 1000, paid, provisoUntil: null, requirementMet: false },
});
const instalment = (instalmentId: string, amount: number, payBefore: string | null) => ({
  ...{ instalmentId, year: 2027, amount, condition: 'date', payBefore },
});
const instalments = [instalment('second', 400, '2027-06-01'), instalment('first', 600, '2027-02-01')];

describe('what is still to be paid', () => {
  it('is what fell due, the earliest first', () =>
    expect(
      toPayOf({ years: [year(0)], instalments }).map(({ instalment, open }) => [instalment.instalmentId, open]),
    ).toEqual([
      ['first', 600],
      ['second', 400],
    ]));

  it('is less by what was paid, taken off what fell due first', () =>
    expect(toPayOf({ years: [year(700)], instalments })).toMatchObject([
      { instalment: { instalmentId: 'second' }, open: 300, payBefore: '2027-06-01' },
    ]));

  it('is nothing of what waits for its condition, or of a year that is settled', () => {
    expect(toPayOf({ years: [year(0)], instalments: [instalment('later', 600, null)] })).toEqual([]);
    expect(toPayOf({ years: [year(0, 'settled')], instalments })).toEqual([]);
  });
});
