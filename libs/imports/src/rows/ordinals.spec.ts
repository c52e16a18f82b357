import { cents } from '@app/field';
import { ordinalsAmong } from './ordinals.js';

const rows = (...amounts: number[]) =>
  amounts.map((awarded) => ({ theme: '', periodicity: '', asked: null, awarded: cents(awarded) }));

describe('rows under one key', () => {
  it.each([
    ['new', [], [5, 5], [0, 1]],
    ['the same', [5, 7, 5], [5, 7, 5], [0, 1, 2]],
    ['in another order', [5, 7], [7, 5], [1, 0]],
    ['one corrected', [5, 7], [6, 7], [0, 1]],
    ['one gone', [5, 7], [7], [1]],
    ['one gone, one corrected, one new', [5, 7, 9], [7, 8, 4, 9], [1, 0, 3, 2]],
  ] as const)('%s: each stays itself', (_, registered, inFile, ordinals) =>
    expect(ordinalsAmong(rows(...registered), rows(...inFile))).toEqual(ordinals),
  );
});
