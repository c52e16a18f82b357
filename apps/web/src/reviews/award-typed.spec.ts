import { amountsTyped, badYears, typedOf } from './award-typed.js';

describe('an award as typed per year', () => {
  it('begins with what was asked, and reads back as the same cents', () => {
    const asked = [
      { year: 2027, amount: 12_500_00 },
      { year: 2028, amount: 9_999_50 },
    ];
    expect(amountsTyped(typedOf(asked))).toEqual(asked);
  });

  it('leaves out the years without money', () =>
    expect(amountsTyped({ 2027: '', 2028: '0', 2029: '1.000' })).toEqual([{ year: 2029, amount: 1_000_00 }]));

  it('names the years it cannot read', () =>
    expect(badYears({ 2027: '12', 2028: 'veel', 2029: '-3' })).toEqual([2028, 2029]));
});
