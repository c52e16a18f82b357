import { buildServer } from '../tools/build.mjs';
import { isClean, run } from './run.js';

describe('the service, hurt at random moments while eight people write,', () => {
  beforeAll(() => buildServer(), 300_000);

  it('loses and doubles nothing, leaves no gap, and comes to rest with every euro in its place', async () => {
    const lines: string[] = [];
    const summary = await run({ rounds: 10, seed: 'short', from: 1 }, (line) => lines.push(line));
    if (!isClean(summary)) throw new Error([...lines, JSON.stringify(summary)].join('\n'));
    const { faults, acknowledged } = summary;
    expect(Object.values(faults).every((times) => times > 0)).toBe(true);
    expect(acknowledged).toBeGreaterThan(200);
  }, 600_000);
});
