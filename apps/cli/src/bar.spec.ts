import { barOn } from './bar.js';

describe('a progress bar', () => {
  let [shown, now]: [string, number] = ['', 0];
  const on = (isTTY: boolean) => {
    [shown, now] = ['', 0];
    return barOn({ isTTY, write: (text) => (shown += text) }, () => now);
  };
  const told = (bar: ReturnType<typeof on>, at: number, done: bigint, of = 400n) => {
    now = at;
    bar.told(done, of);
  };

  it('fills on a terminal in one place, and is gone at the end', () => {
    const bar = on(true);
    told(bar, 101, 100n);
    expect(shown).toBe(`\r[${'#'.repeat(7)}${'.'.repeat(23)}] 25%  100 van 400 gebeurtenissen`);
    told(bar, 202, 400n);
    expect(shown).toContain(`\r[${'#'.repeat(30)}] 100%  400 van 400 gebeurtenissen`);
    bar.done();
    expect(shown.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is a line every two seconds elsewhere', () => {
    const bar = on(false);
    for (const at of [500, 1_999, 2_000, 3_999, 4_000]) told(bar, at, BigInt(at) / 10n);
    bar.done();
    expect(shown).toBe('50%  200 van 400 gebeurtenissen\n100%  400 van 400 gebeurtenissen\n');
  });

  it('shows nothing of what takes no time', () => {
    const bar = on(true);
    told(bar, 99, 400n);
    bar.done();
    expect(shown).toBe('');
  });

  it('is full when there is nothing to do', () => {
    told(on(false), 2_000, 0n, 0n);
    expect(shown).toBe('100%  0 van 0 gebeurtenissen\n');
  });
});
