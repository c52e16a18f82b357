import { manyRows } from './many-rows.js';
import { safeInteger } from './safe-integer.js';

it('many rows travel as one array per column', () =>
  expect(
    manyRows({ key: 'text', at: 'bigint' }, [
      { key: 'a', at: 1n },
      { key: 'b', at: undefined },
    ]),
  ).toEqual({
    from: 'unnest($1::text[], $2::bigint[]) as given(key, at)',
    values: [
      ['a', 'b'],
      ['1', null],
    ],
  }));

describe('a bigint column', () => {
  it('is a number as long as that is exact', () => expect(safeInteger('9007199254740991')).toBe(9_007_199_254_740_991));
  it('is never rounded', () => expect(() => safeInteger('9007199254740993')).toThrow(RangeError));
});
