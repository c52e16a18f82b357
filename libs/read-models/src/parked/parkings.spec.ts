import { jest } from '@jest/globals';
import type { ParkedFor } from './parked-for.js';
import { Parkings } from './parkings.js';

const bad: ParkedFor = { reader: 'ledger', total: 1, streams: [] };

describe('what stands parked', () => {
  let looks: number;
  let answer: () => Promise<readonly ParkedFor[]>;
  const parkings = () => {
    looks = 0;
    answer = async () => [bad];
    return new Parkings({
      parked: () => {
        looks += 1;
        return answer();
      },
    });
  };
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is looked up once for all who ask within three seconds', async () => {
    const known = parkings();
    expect(await Promise.all([known.now(), known.now()])).toEqual([[bad], [bad]]);
    jest.advanceTimersByTime(2_900);
    await known.now();
    expect(looks).toBe(1);
  });
  it('is looked up again after that', async () => {
    const known = parkings();
    await known.now();
    answer = async () => [];
    jest.advanceTimersByTime(3_000);
    expect([await known.now(), looks]).toEqual([[], 2]);
  });
  it('is nothing, and no reason to fail, while it cannot be looked up', async () => {
    const known = parkings();
    answer = () => Promise.reject(new Error('away'));
    expect(await known.now()).toEqual([]);
  });
});
