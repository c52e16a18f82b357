import { readAmount } from './read-amount.js';

describe('an amount as people type it', () => {
  it.each([
    ['25000', 25_000_00],
    ['25.000', 25_000_00],
    ['25,000', 25_000_00],
    ['25 000', 25_000_00],
    ['25.000,00', 25_000_00],
    ['25000,5', 25_000_50],
    ['12.50', 12_50],
    ['1,234.56', 1_234_56],
    ['€ 25.000,-', 25_000_00],
    ['€\u00a01.250.000', 1_250_000_00],
  ])('%s is read as %d cents', (typed, cents) => expect(readAmount(typed)).toBe(cents));

  it.each(['25.000.00', '1,2345', 'duizend', '1.2.3', '12,5,0', '1.000.00,00', '99999999999999999'])(
    '%s is not guessed at',
    (typed) => expect(readAmount(typed)).toBe('unreadable'),
  );

  it('is not below zero', () => expect(readAmount('-5')).toBe('negative'));
  it('may not have been typed yet', () => expect(readAmount(' € ')).toBe('empty'));
});
