import { buildServer } from '../tools/build.mjs';
import { whyNoDiskFails } from './disk/why-not.js';
import { isClean, type RunOptions, run, type Summary } from './run.js';

const whyNot = await whyNoDiskFails();

/** Plays these rounds; throws with all that was told when anything was found. */
const cleanly = async (options: RunOptions): Promise<Summary> => {
  const lines: string[] = [];
  const summary = await run(options, (line) => lines.push(line));
  if (!isClean(summary)) throw new Error([...lines, JSON.stringify(summary)].join('\n'));
  return summary;
};

describe('the service, hurt at random moments while eight people write,', () => {
  beforeAll(() => buildServer(), 300_000);

  it('loses and doubles nothing, leaves no gap, and comes to rest with every euro in its place', async () => {
    const { faults, acknowledged } = await cleanly({ rounds: 10, seed: 'short', from: 1 });
    expect(Object.values(faults).every((times) => times > 0)).toBe(true);
    expect(acknowledged).toBeGreaterThan(200);
  }, 600_000);

  if (whyNot) it.skip(whyNot, () => undefined);
  (whyNot ? it.skip : it)(
    'loses nothing either when syncs of the disk fail under it',
    async () => {
      const { disk, acknowledged } = await cleanly({ rounds: 1, seed: 'broken', from: 1, disk: true });
      expect([disk.failedCalls, disk.panics].every((times) => times > 0)).toBe(true);
      expect(acknowledged).toBeGreaterThan(0);
    },
    300_000,
  );
});
