import { askedTogether } from './asked-together.js';

describe('what is asked together', () => {
  const groups: number[][] = [];
  const double = askedTogether(async (asks: readonly number[]) => {
    groups.push([...asks]);
    if (asks.includes(13)) throw new RangeError('thirteen');
    if (asks.includes(0)) throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    return asks.map((ask) => 2 * ask);
  });
  beforeEach(() => groups.splice(0));

  it('is answered to each in turn', async () => expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]));

  it('goes as one, as far as it came at the same time', async () => {
    await Promise.all([1, 2, 3].map(double));
    expect(groups.flat()).toEqual([1, 2, 3]);
    expect(groups.length).toBeLessThan(3);
  });

  it('goes in several when it is more than one can carry', async () => {
    const many = Array.from({ length: 200 }, (_, nth) => nth + 20);
    expect(await Promise.all(many.map(double))).toEqual(many.map((each) => 2 * each));
    expect(Math.max(...groups.map(({ length }) => length))).toBe(64);
  });

  it('is not touched by a neighbour that cannot be answered', async () => {
    const asked = await Promise.allSettled([1, 13, 3].map(double));
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails for all, without asking again, when nobody is there to answer', async () => {
    const asked = await Promise.allSettled([1, 0, 3].map(double));
    expect(asked.every(({ status }) => status === 'rejected')).toBe(true);
    expect(groups.flat()).toHaveLength(3);
  });
});
