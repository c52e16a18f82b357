import type { Progress } from '../progress.js';
import { nothing, type Parked } from '../step.js';

const parked = (reader: string, stream: string): Parked => ({ reader, stream, position: 1n, reason: 'TypeError' });
const refused = (policy: string, cause: string) => ({
  policy,
  cause,
  stream: 'jar-a',
  command: 'Shake',
  code: 'jar/no',
});

/** How progress tells what stands parked and what was refused, on whatever keeps it. */
export const standingContract = (name: string, make: () => Promise<Progress>): void =>
  describe(`what stands parked in ${name}`, () => {
    let progress: Progress;
    const kept = (all: readonly Parked[]) => progress.keep({ ...nothing, parked: all, moves: [] });
    beforeEach(async () => {
      progress = await make();
    });

    it('is nothing at first', async () =>
      expect([await progress.parked(5), await progress.refusals()]).toEqual([[], new Map()]));

    it('is told per reader: all are counted, the longest parked are named', async () => {
      await kept([parked('a', 'jar-1')]);
      await new Promise((done) => setTimeout(done, 5));
      await kept([parked('a', 'jar-0'), parked('b', 'jar-1'), parked('a', 'jar-2')]);
      const told = (await progress.parked(2)).toSorted((one, other) => one.reader.localeCompare(other.reader));
      expect(told).toMatchObject([
        { reader: 'a', total: 3, streams: [{ stream: 'jar-1', reason: 'TypeError' }, { stream: 'jar-0' }] },
        { reader: 'b', total: 1, streams: [{ stream: 'jar-1' }] },
      ]);
    });

    it('says since which instant', async () => {
      const before = Date.now();
      await kept([parked('a', 'jar-1')]);
      const since = (await progress.parked(1))[0]?.streams[0]?.since ?? '';
      expect(since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Math.abs(Date.parse(since) - before)).toBeLessThan(10_000);
    });

    it('has beside it how many asks of each policy were refused', async () => {
      const all = [refused('p', '1'), refused('q', '1'), refused('p', '2')];
      await progress.keep({ ...nothing, refused: all, moves: [] });
      expect(await progress.refusals()).toEqual(
        new Map([
          ['p', 2],
          ['q', 1],
        ]),
      );
    });
  });
