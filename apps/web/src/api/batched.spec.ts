import { batched } from './batched.js';

describe('questions in one batch', () => {
  it('are asked together, each id once, and answered each', async () => {
    const asked: string[][] = [];
    const nameOf = batched(async (ids) => {
      asked.push(ids);
      return ids.filter((id) => id !== 'nobody').map((id) => ({ id, name: id.toUpperCase() }));
    });
    const names = await Promise.all(['a', 'b', 'a', 'nobody'].map(nameOf));
    expect(names.map((each) => each?.name)).toEqual(['A', 'B', 'A', undefined]);
    expect(asked).toEqual([['a', 'b', 'nobody']]);
  });

  it('do not grow beyond what may be asked at once', async () => {
    const sizes: number[] = [];
    const load = batched(async (ids) => {
      sizes.push(ids.length);
      return ids.map((id) => ({ id }));
    }, 2);
    await Promise.all(['a', 'b', 'c'].map(load));
    expect(sizes).toEqual([2, 1]);
  });

  it('fail together, and do not keep the next from working', async () => {
    let broken = true;
    const load = batched(async (ids) => {
      if (broken) throw new Error('away');
      return ids.map((id) => ({ id }));
    });
    await expect(load('a')).rejects.toThrow('away');
    broken = false;
    await expect(load('a')).resolves.toEqual({ id: 'a' });
  });
});
