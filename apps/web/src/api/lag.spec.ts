import { lagIn, together } from './lag.js';

const header = (reader: string, since = '2026-11-25T10:00:00.000Z') =>
  `total=1, since="${since}", streams=("pledge-1";reader="${reader}")`;

describe('what an answer lacks', () => {
  it('is nothing when it does not say so', () =>
    expect([lagIn(null), lagIn(''), lagIn('total=0')]).toEqual([undefined, undefined, undefined]));

  it.each([
    ['rows:pledge-list.v1', { shows: true, follows: false }],
    ['ledger.v3', { shows: true, follows: false }],
    ['policy:instalment-falls-due', { shows: false, follows: true }],
  ])('by %s is told apart', (reader, told) =>
    expect(lagIn(header(reader))).toEqual({ since: '2026-11-25T10:00:00.000Z', ...told }),
  );

  it('is of both kinds when both stand parked', () => {
    const both = 'total=2, since="2026", streams=("a-1";reader="policy:x" "a-1";reader="rows:y.v1")';
    expect(lagIn(both)).toEqual({ since: '2026', shows: true, follows: true });
  });

  it('of several answers is told once, since the first of them', () => {
    const lags = [header('ledger.v3', '2026-11-26'), header('policy:x', '2026-11-24')].flatMap(
      (each) => lagIn(each) ?? [],
    );
    expect([together(lags), together([])]).toEqual([{ since: '2026-11-24', shows: true, follows: true }, undefined]);
  });
});
