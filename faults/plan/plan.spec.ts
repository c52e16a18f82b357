import { type Fault, type Kind, planOf, planWithDisk, type Target, WINDOW } from './plan.js';

const rounds = Array.from({ length: 300 }, (_, nth) => nth + 1);
const all = rounds.flatMap((round) => planOf('1', round));

describe('the plan of a round', () => {
  it('is the same whenever the seed and the round are', () => expect(planOf('1', 7)).toEqual(planOf('1', 7)));
  it('is another in another round, and by another seed', () => {
    expect(planOf('1', 8)).not.toEqual(planOf('1', 7));
    expect(planOf('2', 7)).not.toEqual(planOf('1', 7));
  });
  it('is in order, and within its window', () => {
    for (const round of rounds) {
      const moments = planOf('1', round).map(({ at }) => at);
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(moments.every((at) => at > 0 && at <= WINDOW)).toBe(true);
    }
  });
  it.each<Target>(['api', 'projector', 'postgres'])('hits %s as often as the others', (target) => {
    const share = all.filter((fault) => fault.target === target).length / all.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.39);
  });
  it.each<Kind>(['kill', 'kill both', 'pause', 'overtake', 'restart', 'crash', 'cut owners', 'cut all'])(
    'holds: %s',
    (kind) => expect(all.map((fault) => fault.kind)).toContain(kind),
  );
  it('keeps its faults, and fails the disk once besides, where that is wanted', () => {
    const ofDisk = ({ kind }: Fault) => /sync|disk/.test(kind);
    for (const round of rounds) {
      const plan = planWithDisk('1', round);
      expect(plan.filter(ofDisk)).toMatchObject([{ target: 'postgres' }]);
      expect(plan.filter((fault) => !ofDisk(fault))).toEqual(planOf('1', round));
    }
  });
});
