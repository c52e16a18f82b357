import { amountOf, styleOf, yearOf } from './amounts.js';

const read = (cell: string | number, ...column: (string | number)[]) => amountOf(cell, styleOf([cell, ...column]));

describe('an amount', () => {
  it.each([
    ['€ 15.000', 1_500_000],
    ['15.000,00', 1_500_000],
    ['10358.00', 1_035_800],
    ['1.234.567', 123_456_700],
    ['€ 25.000,-', 2_500_000],
    ['€\u00a025.000,--', 2_500_000],
    ['25.000,–', 2_500_000],
    ['EUR 1.234,5', 123_450],
    ['1,234.56', 123_456],
    ["1'234.50", 123_450],
    ['0,05', 5],
    ['.5', 50],
    ['0.500', 50],
    ['500', 50_000],
    ['€ 0', 0],
    ['-0,00', 0],
    [10358, 1_035_800],
    [0.1, 10],
    [4.35, 435],
    [1.005e3, 100_500],
  ])('%p is %p cents', (cell, amount) => expect(read(cell)).toEqual({ cents: amount }));

  it.each([
    ['', 'empty'],
    ['€ ', 'empty'],
    ['n.v.t.', 'not-an-amount'],
    ['12a', 'not-an-amount'],
    ['1.23.456', 'not-an-amount'],
    ['1.234,56,7', 'not-an-amount'],
    ['10358.005', 'not-whole-cents'],
    [4.351, 'not-whole-cents'],
    [1e-7, 'not-whole-cents'],
    ['-15.000', 'below-zero'],
    ['(15.000)', 'below-zero'],
    ['15.000-', 'below-zero'],
    [-1, 'below-zero'],
    ['10.000.000.001', 'too-much'],
    [1e21, 'too-much'],
  ])('%p is none: %p', (cell, flaw) => expect(read(cell)).toEqual({ flaw }));

  it('of one group of three is thousands: money has two decimals at most', () => {
    expect(read('1.234', '10358.00')).toEqual({ cents: 123_400 });
    expect(read('1,234')).toEqual({ cents: 123_400 });
  });

  it.each([
    ['1.234', '1,234.56'],
    ['1.234', '10358.005'],
    ['1,234', '1.234.567'],
    ['1,234', '15.000'],
  ])('%p is in doubt in the column of %p', (cell, other) => expect(read(cell, other)).toEqual({ flaw: 'ambiguous' }));
});

describe('a year', () => {
  it.each([2016, '2016', ' 2016 ', '2016.0'])('is %p', (cell) => expect(yearOf(cell)).toEqual({ year: 2016 }));
  it.each(['1989', 2101, '16', '2016-2017', 2016.5])('is not %p', (cell) =>
    expect(yearOf(cell)).toEqual({ flaw: 'not-a-year' }),
  );
});
