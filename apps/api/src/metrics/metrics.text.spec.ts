import { metricsText } from './metrics.text.js';

describe('the metrics', () => {
  const text = metricsText({
    head: 9_007_199_254_740_993n,
    behind: new Map([['rows:a.v1', { events: 3, seconds: 1.5 }]]),
    parked: new Map([
      ['rows:a.v1', 0],
      ['policy:p', 2],
    ]),
    refused: new Map([['odd "name" \\ \n', 4]]),
  });

  it('are in the text format of Prometheus, each with its meaning and type before it', () => {
    expect(text.split('\n').filter((line) => !line.startsWith('# HELP'))).toEqual([
      '# TYPE aandeel_head_position gauge',
      'aandeel_head_position 9007199254740993',
      '# TYPE aandeel_reader_behind_events gauge',
      'aandeel_reader_behind_events{reader="rows:a.v1"} 3',
      '# TYPE aandeel_reader_behind_seconds gauge',
      'aandeel_reader_behind_seconds{reader="rows:a.v1"} 1.5',
      '# TYPE aandeel_reader_parked_streams gauge',
      'aandeel_reader_parked_streams{reader="rows:a.v1"} 0',
      'aandeel_reader_parked_streams{reader="policy:p"} 2',
      '# TYPE aandeel_policy_refused_asks_total counter',
      'aandeel_policy_refused_asks_total{policy="odd \\"name\\" \\\\ \\n"} 4',
      '',
    ]);
  });

  it('say of each what it means', () => {
    const names = [...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name);
    expect([...text.matchAll(/^# HELP (\w+) \S/gm)].map(([, name]) => name)).toEqual(names);
  });
});
