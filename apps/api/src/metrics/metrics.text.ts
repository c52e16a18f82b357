import type { Figures } from '@app/read-models';

type Sample = Readonly<{ labels?: Readonly<Record<string, string>>; value: number | bigint }>;

/** One metric: its name with the unit last, what it means, and what it is now. */
type Metric = Readonly<{ name: string; type: 'gauge' | 'counter'; help: string; samples: readonly Sample[] }>;

/** The figures in the Prometheus text format, version 0.0.4. */
export const metricsText = (figures: Figures): string => metricsOf(figures).map(textOf).join('');

const metricsOf = ({ head, behind, parked, refused }: Figures): readonly Metric[] => [
  {
    ...{ name: 'aandeel_head_position', type: 'gauge' },
    help: 'Position of the newest event; on KurrentDB positions have gaps.',
    samples: [{ value: head }],
  },
  {
    ...{ name: 'aandeel_reader_behind_events', type: 'gauge' },
    help: 'Events that a reader has not read yet; on KurrentDB 1000 stands for any more.',
    samples: perReader(behind, ({ events }) => events),
  },
  {
    ...{ name: 'aandeel_reader_behind_seconds', type: 'gauge' },
    help: 'Seconds since the oldest event that a reader has not read was recorded; 0 when it has read all.',
    samples: perReader(behind, ({ seconds }) => seconds),
  },
  {
    ...{ name: 'aandeel_reader_parked_streams', type: 'gauge' },
    help: 'Streams that stand parked because a reader cannot read them.',
    samples: perReader(parked, (streams) => streams),
  },
  {
    ...{ name: 'aandeel_policy_refused_asks_total', type: 'counter' },
    help: 'Asks of a policy that a rule said no to.',
    samples: [...refused].map(([policy, value]) => ({ labels: { policy }, value })),
  },
];

const perReader = <Value>(values: ReadonlyMap<string, Value>, valueIn: (value: Value) => number): readonly Sample[] =>
  [...values].map(([reader, value]) => ({ labels: { reader }, value: valueIn(value) }));

const textOf = ({ name, type, help, samples }: Metric): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((each) => lineOf(name, each)), ''].join('\n');

const lineOf = (name: string, { labels = {}, value }: Sample): string => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
};

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
