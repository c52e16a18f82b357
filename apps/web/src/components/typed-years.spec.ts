import { amountsTyped, atMost, badYears, typedOf } from './typed-years.js';

describe('amounts as typed per year', () => {
  it('begin with what they were, and read back as the same cents', () => {
    const asked = [
      { year: 2027, amount: 12_500_00 },
      { year: 2028, amount: 9_999_50 },
    ];
    expect(amountsTyped(typedOf(asked))).toEqual(asked);
  });

  it('leave out the years without money', () =>
    expect(amountsTyped({ 2027: '', 2028: '0', 2029: '1.000' })).toEqual([{ year: 2029, amount: 1_000_00 }]));

  it('are lowered to what is possible, and never raised', () =>
    expect(
      amountsTyped(
        atMost({ 2027: '1.000', 2028: '500', 2029: '70' }, [
          { year: 2027, amount: 400_00 },
          { year: 2028, amount: 9_000_00 },
        ]),
      ),
    ).toEqual([
      { year: 2027, amount: 400_00 },
      { year: 2028, amount: 500_00 },
      { year: 2029, amount: 70_00 },
    ]));

  it('name the years that cannot be read', () =>
    expect(badYears({ 2027: '12', 2028: 'veel', 2029: '-3' })).toEqual([2028, 2029]));
});
