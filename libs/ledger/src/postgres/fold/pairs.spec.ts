import { Pairs } from './pairs.js';

describe('pairs of numbers', () => {
  it('are numbered in the order in which they are met, each once, and told again by their number', () => {
    const [pairs, met] = [new Pairs(), new Map<string, number>()];
    // More than there was room for at first, several times over, and each met again.
    for (let nth = 0; nth < 60_000; nth += 1) {
      const pair = [(nth * 7) % 311, (nth * 13) % 97] as const;
      const expected = met.get(`${pair}`) ?? met.size;
      met.set(`${pair}`, expected);
      if (pairs.of(...pair) !== expected || `${pairs.at(expected)}` !== `${pair}`) throw new Error(`${pair}`);
    }
    expect([pairs.size, pairs.size > 10_000]).toEqual([met.size, true]);
  });

  it('are told apart by their order', () => {
    const pairs = new Pairs();
    expect([pairs.of(1, 2), pairs.of(2, 1), pairs.of(0, 0), pairs.of(1, 2)]).toEqual([0, 1, 2, 0]);
  });
});
