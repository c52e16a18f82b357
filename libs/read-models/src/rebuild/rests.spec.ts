import { restsEvery } from './rests.js';

describe('rests of a folding', () => {
  const restsAt = (ms: number) => {
    let time = 100;
    const rests = restsEvery(ms, () => time);
    return {
      ...rests,
      at: (moment: number) => {
        time = moment;
        return rests.isDue();
      },
    };
  };

  it('are due so long after the beginning, and after the one before', () => {
    const rests = restsAt(50);
    expect([rests.at(149), rests.at(150)]).toEqual([false, true]);
    rests.taken(1);
    expect([rests.at(199), rests.at(200)]).toEqual([false, true]);
  });

  it('come later where one takes long, so that most of the time is for folding', () => {
    const rests = restsAt(50);
    rests.at(150);
    rests.taken(20);
    expect([rests.at(349), rests.at(350)]).toEqual([false, true]);
  });

  it('are always due when nothing is to lie between', () => {
    const rests = restsAt(0);
    rests.taken(20);
    expect(rests.at(100)).toBe(true);
  });
});
