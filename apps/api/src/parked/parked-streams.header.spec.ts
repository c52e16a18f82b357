import type { ParkedFor } from '@app/read-models';
import { parkedStreamsHeader } from './parked-streams.header.js';

const stream = (name: string, minute = 0) => ({
  ...{ stream: name, reason: 'TypeError' },
  since: `2026-11-25T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

describe('the header that tells what stands parked', () => {
  it('is absent when nothing does', () => expect(parkedStreamsHeader([])).toBeUndefined());

  it('says how many, since when, and which, longest parked first', () => {
    const parked: ParkedFor[] = [
      { reader: 'rows:a.v1', total: 1, streams: [stream('pledge-2', 5)] },
      { reader: 'policy:p', total: 1, streams: [stream('pledge-1')] },
    ];
    expect(parkedStreamsHeader(parked)).toBe(
      'total=2, since="2026-11-25T10:00:00.000Z", streams=("pledge-1";reader="policy:p" "pledge-2";reader="rows:a.v1")',
    );
  });

  it('names twenty at most, and counts all', () => {
    const streams = Array.from({ length: 25 }, (_, nth) => stream(`pledge-${nth}`, nth));
    const header = parkedStreamsHeader([{ reader: 'ledger.v3', total: 600, streams }]) ?? '';
    expect([header.match(/;reader=/g)?.length, header.includes('"pledge-19"'), header.includes('"pledge-20"')]).toEqual(
      [20, true, false],
    );
    expect(header).toMatch(/^total=600, /);
  });

  it('lets no name break out of its text', () => {
    const parked = [{ reader: 'x', total: 1, streams: [stream('a"\\\r\nSet-Cookie: é')] }];
    expect(parkedStreamsHeader(parked)).toContain('streams=("aSet-Cookie: ";reader="x")');
  });
});
