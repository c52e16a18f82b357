import { stepsOf, yearsFor } from './steps.js';

const year = (of: number, state: string, paid = 0) => ({
  ...{ year: of, state, amount: 1000, paid, provisoUntil: null, requirementMet: false },
});

describe('what a funder can do with a pledge', () => {
  it('is for who decides something else than for who pays', () => {
    const pledge = { years: [year(2027, 'firm'), year(2028, 'proviso')] };
    expect(stepsOf(pledge, { decides: true, pays: false })).toEqual(['plan', 'settle', 'amend', 'proviso']);
    expect(stepsOf(pledge, { decides: false, pays: true })).toEqual(['plan', 'pay']);
    expect(stepsOf(pledge, { decides: false, pays: false })).toEqual([]);
  });

  it('is nothing once everything is settled', () =>
    expect(stepsOf({ years: [year(2027, 'settled'), year(2028, 'lapsed')] }, { decides: true, pays: true })).toEqual(
      [],
    ));

  it('is to be done on some years only', () => {
    const pledge = { years: [year(2026, 'paid', 1000), year(2027, 'firm'), year(2028, 'proviso')] };
    const on = (step: Parameters<typeof yearsFor>[0]) => yearsFor(step, pledge).map((each) => each.year);
    expect([on('pay'), on('settle'), on('proviso'), on('plan')]).toEqual([[2027], [2026, 2027], [2028], [2027, 2028]]);
  });
});
